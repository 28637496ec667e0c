package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class DefinitionTextsTests {

    private final Texts texts = Texts.of("/patterns/definitions");

    @Test
    void sayTheSameThingsInEveryLanguage() {
        assertThat(texts.keys(Language.SR_LATN))
                .isNotEmpty()
                .isEqualTo(texts.keys(Language.EN))
                .allSatisfy(key -> assertThat(texts.say(key, Language.SR_LATN, Map.of()))
                        .isNotEqualTo(texts.say(key, Language.EN, Map.of())));
    }

    /** Before a formal decision nobody is one. */
    @Test
    void callNobodyAVictim() {
        for (String key : texts.keys(Language.EN)) {
            assertThat(texts.say(key, Language.EN, Map.of())).doesNotContainIgnoringCase("victim");
            assertThat(texts.say(key, Language.SR_LATN, Map.of())).doesNotContainIgnoringCase("žrtv");
        }
    }
}
