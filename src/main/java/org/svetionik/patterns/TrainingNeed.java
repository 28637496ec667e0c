package org.svetionik.patterns;

import java.util.Map;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** What is missing where an effect cannot be told. */
enum TrainingNeed {
    NOBODY_TRAINED,
    NOBODY_UNTRAINED,
    NO_MONTH,
    NO_CASE,
    MORE_MONTHS,
    MORE_CASES,
    SETTLED;

    private static final Texts TEXTS = Texts.of("/patterns/definitions");

    /** {@return what is needed, in every language} */
    Words words() {
        return TEXTS.words("training-effect.needed." + name(), Map.of());
    }
}
