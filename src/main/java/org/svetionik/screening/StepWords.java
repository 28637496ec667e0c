package org.svetionik.screening;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.svetionik.screening.NextSteps.StepBasis;
import org.svetionik.screening.NextSteps.StepNote;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** What people read about the next step. The texts are in {@code screening/steps_*.properties}. */
@Component
class StepWords {

    private static final String PALERMO = "Protocol to Prevent, Suppress and Punish Trafficking in Persons, art. 3 (c)";
    private static final List<String> ON_SIGNS = List.of(
            "CAC1 https://www.skolskaupravacacak.rs/oblasti-rada/prevencija-nasilja/1433-indikatori-za-preliminarnu-identifikaciju-zrtava-trgovine-ljudima-u-obrazovanju.html",
            "ASTRA1 https://astra.rs/kako-prepoznati-zrtvu-trgovine-ljudima-%E2%88%92-indikatori/");
    private static final String ON_PARENTS =
            "CUV https://cuvamte.gov.rs/sr/sta-je-nasilje/situacije-kada-se-ukljucuju-druge-ustanove-/";

    private final Texts texts = Texts.of("/screening/steps");

    Texts texts() {
        return texts;
    }

    Words say(String key) {
        return texts.words(key, Map.of());
    }

    Words say(String key, Map<String, Object> values) {
        return texts.words(key, values);
    }

    /** The text of a code of a group of keys, or the group's own for codes that have none. */
    Words say(String group, String code, String ending, Map<String, Object> values) {
        String key = group + "." + code + ending;
        return texts.words(texts.keys(Language.EN).contains(key) ? key : group + ".OTHER" + ending, values);
    }

    /** A kind of institution of which the graph knows none for a place. */
    String unknown(Words kind, Language language) {
        String said = language == Language.EN ? kind.en() : kind.srLatn();
        return texts.say("to.UNKNOWN", language, Map.of("kind", said));
    }

    StepBasis basis(Basis basis) {
        return new StepBasis(
                basis.sources(), basis.unverified(), say(basis.unverified() ? "basis.UNVERIFIED" : "basis.SOURCED"));
    }

    /** What holds for every answer. */
    List<StepNote> notes() {
        return List.of(
                note("PEOPLE_DECIDE"),
                note("NOT_PROOF", ON_SIGNS.toArray(String[]::new)),
                note("MEANS_ARE_NOT_NEEDED", PALERMO),
                note("NO_MESSAGE_TO_PARENTS", ON_PARENTS),
                note("NO_QUESTIONING"),
                note("ONLY_WHAT_YOU_SEE"));
    }

    private StepNote note(String code, String... sources) {
        return new StepNote(code, say("note." + code), List.of(sources));
    }
}
