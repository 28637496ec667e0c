package org.svetionik.gaps.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a gap.
 *
 * @param number its place in the history of the gap, from 1
 * @param sighting for what the records say; null for what people did
 * @param by for what people did; null for what the records say
 * @param ownerCode the institution that sees to it, for ASSIGNED
 * @param dueOn by when, for ASSIGNED
 * @param text the answer, or the reason
 */
public record GapEvent(
        String gapCode,
        int number,
        Instant at,
        GapAct act,
        @Nullable Sighting sighting,
        @Nullable GapCarer by,
        @Nullable String ownerCode,
        @Nullable LocalDate dueOn,
        @Nullable String text) {

    private static final int DIGITS = 6;

    static GapEvent found(GapAct act, int number, Instant at, Sighting sighting) {
        return new GapEvent(sighting.identity().code(), number, at, act, sighting, null, null, null, null);
    }

    /** What somebody did about a gap, as the next event after its history so far. */
    public static GapEvent done(
            GapHistory before,
            GapAct act,
            Instant at,
            GapCarer by,
            @Nullable String ownerCode,
            @Nullable LocalDate dueOn,
            @Nullable String text) {
        return new GapEvent(before.gapCode(), before.next(), at, act, null, by, ownerCode, dueOn, text);
    }

    /** {@return its key in the graph: two events of one gap cannot have the same number} */
    String gapEventCode() {
        return gapCode + ":" + String.format("%0" + DIGITS + "d", number);
    }
}
