package org.svetionik.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Says why something is not recorded: the rule, the field, and the sentence in every language. Holds no value of the graph. */
public final class Refusals {

    private static final Texts TEXTS = Texts.of("/recording/refusals");
    /** Names of the interface, which no script changes. */
    private static final List<String> NAMES = List.of("field", "other", "reasons");

    private Refusals() {}

    /**
     * The refusal under a rule.
     *
     * @param rule the key of its sentence
     * @param field the argument that breaks it
     * @param values what fills the sentence, beside the field
     */
    public static BadRequest of(String rule, String field, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("field", field);
        Words words = Words.of(language -> say(rule, language, all));
        return BadRequest.ofField(
                rule, field, Map.of("en", words.en(), "srLatn", words.srLatn(), "srCyrl", words.srCyrl()));
    }

    private static String say(String rule, Language language, Map<String, Object> values) {
        Map<String, Object> kept = new HashMap<>(values);
        NAMES.forEach(name -> kept.computeIfPresent(name, (key, value) -> mark(name)));
        String said = TEXTS.say(rule, language, kept);
        for (String name : NAMES) {
            said = said.replace(mark(name), String.valueOf(values.get(name)));
        }
        return said;
    }

    /** A letter of no script in place of a name. */
    private static String mark(String name) {
        return String.valueOf((char) (0xe000 + NAMES.indexOf(name)));
    }
}
