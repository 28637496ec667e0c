package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class DefinitionTextsTests {

    private final Texts texts = Texts.of("/figures/definitions");

    @Test
    void sayWhatEveryTableMeansInEveryLanguage() {
        assertThat(texts.keys(Language.SR_LATN))
                .isEqualTo(texts.keys(Language.EN))
                .allSatisfy(key -> assertThat(texts.say(key, Language.SR_LATN, Map.of()))
                        .isNotEqualTo(texts.say(key, Language.EN, Map.of())));
        assertThat(StatisticsTable.values())
                .allSatisfy(table -> assertThat(texts.keys(Language.EN)).contains(table + ".meaning"));
    }
}
