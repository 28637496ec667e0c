package org.svetionik.multiplesystems;

import java.util.List;
import java.util.Map;
import org.svetionik.wording.Words;

/**
 * What whoever reads the numbers must know.
 *
 * @param sectors that it is about; none where it is about all
 */
record Caution(Kind kind, List<String> sectors, Words words) {

    /** What there is to know. */
    enum Kind {
        /** Holds always. */
        CLOSED,
        JOINED,
        NO_PAIR,
        WIDE,
        NOT_ALL_MODELS
    }

    static Caution of(Kind kind, String... sectors) {
        return new Caution(kind, List.of(sectors), HiddenNeed.TEXTS.words("caution." + kind.name(), Map.of()));
    }
}
