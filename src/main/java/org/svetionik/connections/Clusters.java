package org.svetionik.connections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.graph.Slice;
import org.svetionik.snapshot.Known;

/** The clusters of the cases that a filter admits, as far as known at a moment, the largest first. */
final class Clusters {

    private static final String FORMULA =
            "two cases hang together iff they share the student or an entity with a role other than RESIDENCE and CONTACT in each,"
                    + " known to at most 30 cases, or each hangs together with a third; on the day from which both are known to";

    private final Known known;
    private final ClusterFilter filter;
    private final CaseForest forest;
    private final List<int[]> components;
    private final int tooCommon;
    private int later;
    private int outside;

    Clusters(Known known, ClusterFilter filter) {
        this.known = known;
        this.filter = filter;
        SharedByCases shared = new SharedByCases(known, included());
        this.tooCommon = shared.tooCommon();
        this.forest = new CaseForest(known.graph().cases().size(), shared.ties());
        this.components = forest.components(filter.least());
    }

    private boolean[] included() {
        var openedOn = known.graph().cases().openedOn();
        boolean[] included = new boolean[known.graph().cases().size()];
        for (int caze = 0; caze < included.length; caze++) {
            boolean isKnown = openedOn.isBy(caze, known.day());
            included[caze] = isKnown && filter.admits(openedOn.get(caze));
            later += isKnown ? 0 : 1;
            outside += isKnown && !included[caze] ? 1 : 0;
        }
        return included;
    }

    LocalDate day() {
        return Cluster.day(known.day());
    }

    /** The rows of the cases of each cluster. */
    List<int[]> components() {
        return components;
    }

    ClusterPieces pieces(int[] cases) {
        return new ClusterPieces(known, cases, forest.joinsOf(cases));
    }

    /** Some clusters from a place on. */
    Slice<ClusterPieces> page(@Nullable Integer first, @Nullable String after) {
        return Slice.of(components, this::key, first, after).map(this::pieces);
    }

    /** The largest come first; equally large ones in the order of their first case. */
    private String key(int[] cases) {
        return String.format(Locale.ROOT, "%010d ", Integer.MAX_VALUE - cases.length)
                + known.graph().cases().codes().get(cases[0]);
    }

    Explanation why() {
        int counted = components.stream().mapToInt(cases -> cases.length).sum();
        long alone = (long) known.graph().cases().size() - later - outside - counted;
        return new Explained("case-clusters", 1, FORMULA, "Tarjan and van Leeuwen 1984", "Kruskal 1956")
                .excluding("LATER", later)
                .excluding("OUTSIDE", outside)
                .excluding("TOO_SMALL", alone)
                .excluding("TOO_COMMON", tooCommon)
                .of(counted, filter.conditions(), Instant.ofEpochMilli(known.moment()), Inputs.of(known.graph()));
    }
}
