package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class WhyTests {

    private final Texts texts = Texts.of("/patterns/definitions");

    @Test
    void saysTheSameThingsInEveryLanguage() {
        assertThat(texts.keys(Language.EN)).isNotEmpty().isEqualTo(texts.keys(Language.SR_LATN));
    }

    @Test
    void callsNobodyAVictim() {
        for (String key : texts.keys(Language.EN)) {
            assertThat(texts.say(key, Language.EN, Map.of()).toLowerCase(Locale.ROOT))
                    .doesNotContain("victim");
            assertThat(texts.say(key, Language.SR_LATN, Map.of()).toLowerCase(Locale.ROOT))
                    .doesNotContain("žrtv");
        }
    }
}
