package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class NetworkTextsTests {

    private final Texts texts = Texts.of("/network/definitions");

    @Test
    void sayTheSameThingsInEveryLanguageAndCallNobodyAVictim() {
        assertThat(texts.keys(Language.SR_LATN))
                .isNotEmpty()
                .isEqualTo(texts.keys(Language.EN))
                .allSatisfy(key -> {
                    assertThat(texts.say(key, Language.SR_LATN, Map.of()))
                            .isNotEqualTo(texts.say(key, Language.EN, Map.of()))
                            .doesNotContainIgnoringCase("žrtv");
                    assertThat(texts.say(key, Language.EN, Map.of())).doesNotContainIgnoringCase("victim");
                });
    }

    @Test
    void nameEveryGoalAndReason() {
        for (LinkGoal goal : LinkGoal.values()) {
            assertThat(goal.words().srCyrl()).isNotBlank();
        }
        for (NetworkWeights weights : NetworkWeights.values()) {
            new NetworkFixture()
                    .ties(weights, null)
                    .excluded()
                    .keySet()
                    .forEach(reason -> assertThat(texts.say(weights + ".excluded." + reason, Language.EN, Map.of()))
                            .isNotBlank());
        }
    }
}
