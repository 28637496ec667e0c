package org.svetionik.multiplesystems;

import java.util.Map;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** What is missing where a hidden number cannot be told. */
enum HiddenNeed {
    TWO_LISTS,
    MORE_STUDENTS,
    NO_OVERLAP,
    MORE_OVERLAP,
    ONLY_JOINED,
    THREE_LISTS,
    NO_ESTIMATE;

    /** The fewest on any list with which a number is told. */
    static final int STUDENTS = 20;

    static final Texts TEXTS = Texts.of("/multiplesystems/words");

    Words words() {
        return TEXTS.words("needed." + name(), Map.of());
    }
}
