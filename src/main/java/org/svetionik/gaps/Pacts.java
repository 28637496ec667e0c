package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.snapshot.Agreements;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Refs;

/** Agreements between two institutions in either order, of whatever kind (K09b). */
final class Pacts {

    private final Agreements agreements;
    private final int day;
    private final Map<Pair, List<Integer>> byPair = new HashMap<>();

    Pacts(AsOf asOf) {
        this.agreements = asOf.graph.agreements();
        this.day = asOf.day;
        for (int row = 0; row < agreements.size(); row++) {
            int first = agreements.first().get(row);
            int second = agreements.second().get(row);
            if (first != Refs.NONE && second != Refs.NONE) {
                byPair.computeIfAbsent(Pair.either(first, second), any -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    List<Integer> between(int a, int b) {
        return byPair.getOrDefault(Pair.either(a, b), List.of());
    }

    boolean isInForce(int a, int b) {
        return between(a, b).stream().anyMatch(this::isInForce);
    }

    private boolean isInForce(int agreement) {
        return agreements.validFrom().isBy(agreement, day) && end(agreement) >= day;
    }

    /** The last day on which agreements hold without a break, or {@link Days#NONE} where they have no end; asks for one in force (K09c). */
    int heldUntil(int a, int b) {
        int end = day;
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int agreement : between(a, b)) {
                if (end != Days.NONE && agreements.validFrom().get(agreement) <= end + 1 && end(agreement) > end) {
                    end = end(agreement);
                    grows = true;
                }
            }
        }
        return end;
    }

    /** The last day of an agreement that ended before the day, or {@link Days#NONE}. */
    int lastEnd(int a, int b) {
        return between(a, b).stream()
                .mapToInt(this::end)
                .filter(end -> end < day)
                .max()
                .orElse(Days.NONE);
    }

    private int end(int agreement) {
        return agreements.validTo().get(agreement);
    }
}
