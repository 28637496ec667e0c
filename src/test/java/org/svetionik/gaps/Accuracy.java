package org.svetionik.gaps;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.svetionik.gaps.PlantedTruth.Identity;

/** How findings compare with the truth, summed over countries, by kind of gap. */
final class Accuracy {

    private static final String HEADER = """
            | Kind | True gaps | of these planted | Found | Recall | Recall of planted | Precision | Planted of found | Near misses | of these found | Cannot tell |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    /** What is counted of each kind. */
    private enum Count {
        TRUE,
        PLANTED,
        FOUND,
        FOUND_TRUE,
        FOUND_PLANTED,
        NEAR_MISS,
        NEAR_MISS_FOUND,
        CANNOT_TELL
    }

    private final Map<GapKind, Map<Count, Integer>> counts = new EnumMap<>(GapKind.class);

    void add(PlantedTruth truth, List<Finding> findings) {
        truth.gaps().forEach((gap, planted) -> {
            add(gap.kind(), Count.TRUE, true);
            add(gap.kind(), Count.PLANTED, planted);
        });
        truth.nearMisses().forEach(miss -> add(miss.kind(), Count.NEAR_MISS, true));
        for (Finding finding : findings) {
            if (finding.status() == FindingStatus.CANNOT_TELL) {
                add(finding.kind(), Count.CANNOT_TELL, true);
            } else {
                add(truth, Identity.of(finding));
            }
        }
    }

    private void add(PlantedTruth truth, Identity found) {
        add(found.kind(), Count.FOUND, true);
        add(found.kind(), Count.FOUND_TRUE, truth.gaps().containsKey(found));
        add(found.kind(), Count.FOUND_PLANTED, truth.gaps().getOrDefault(found, false));
        add(found.kind(), Count.NEAR_MISS_FOUND, truth.nearMisses().contains(found));
    }

    private void add(GapKind kind, Count what, boolean applies) {
        counts(kind).merge(what, applies ? 1 : 0, Integer::sum);
    }

    private Map<Count, Integer> counts(GapKind kind) {
        return counts.computeIfAbsent(kind, any -> new EnumMap<>(Count.class));
    }

    private int of(GapKind kind, Count what) {
        return counts(kind).getOrDefault(what, 0);
    }

    /** {@return the kinds of which not all true gaps were found, or anything else was} */
    List<GapKind> inexact() {
        return Arrays.stream(GapKind.values())
                .filter(kind -> of(kind, Count.TRUE) == 0
                        || of(kind, Count.TRUE) != of(kind, Count.FOUND_TRUE)
                        || of(kind, Count.FOUND) != of(kind, Count.FOUND_TRUE)
                        || of(kind, Count.NEAR_MISS_FOUND) > 0)
                .toList();
    }

    /** {@return a table in Markdown, a row for each kind} */
    String table() {
        return HEADER + Arrays.stream(GapKind.values()).map(this::row).collect(Collectors.joining());
    }

    private String row(GapKind kind) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f | %.3f | %.3f | %d | %d | %d |%n",
                kind,
                of(kind, Count.TRUE),
                of(kind, Count.PLANTED),
                of(kind, Count.FOUND),
                share(kind, Count.FOUND_TRUE, Count.TRUE),
                share(kind, Count.FOUND_PLANTED, Count.PLANTED),
                share(kind, Count.FOUND_TRUE, Count.FOUND),
                share(kind, Count.FOUND_PLANTED, Count.FOUND),
                of(kind, Count.NEAR_MISS),
                of(kind, Count.NEAR_MISS_FOUND),
                of(kind, Count.CANNOT_TELL));
    }

    private double share(GapKind kind, Count part, Count whole) {
        return (double) of(kind, part) / of(kind, whole);
    }
}
