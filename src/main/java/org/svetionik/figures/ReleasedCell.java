package org.svetionik.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a release keeps it.
 *
 * @param values one code for each dimension of its cube
 * @param count null where nobody is shown it: a release does not hold what nobody may see
 * @param parts what everybody is told of a flow; null where the cube is none of flows
 * @param coordinatorParts what co-ordinators are told
 */
public record ReleasedCell(
        List<String> values,
        Audience shownTo,
        @Nullable Long count,
        @Nullable FlowParts parts,
        @Nullable FlowParts coordinatorParts) {

    static ReleasedCell of(List<String> values, Audience shownTo, long count) {
        return new ReleasedCell(values, shownTo, shownTo == Audience.NOBODY ? null : count, null, null);
    }

    ReleasedCell with(FlowParts outside, FlowParts inside) {
        return new ReleasedCell(values, shownTo, count, outside, inside);
    }

    /** {@return the count as a reader sees it; null where it is suppressed} */
    public @Nullable Long countFor(Audience reader) {
        return shownTo.includes(reader) ? count : null;
    }

    /** {@return what a reader is told of the parts} */
    public FlowParts partsFor(Audience reader) {
        FlowParts told = reader == Audience.COORDINATORS ? coordinatorParts : parts;
        return told == null ? FlowParts.UNTOLD : told;
    }
}
