package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.snapshot.Snapshot;

/** What is counted of the cases at one place. */
final class FlowTally {

    private final @Nullable String kind;
    private final List<Integer> cases = new ArrayList<>();
    private long in;
    private long out;
    private long passed;

    FlowTally(@Nullable String kind) {
        this.kind = kind;
    }

    /** One case that came here by a hand-off, left by one, or both. */
    void count(int caze, boolean comes, boolean leaves) {
        cases.add(caze);
        in += comes ? 1 : 0;
        out += leaves ? 1 : 0;
        passed += comes && leaves ? 1 : 0;
    }

    long n() {
        return cases.size();
    }

    /** @param all how many cases there are everywhere */
    FlowNode node(FlowPlace place, Snapshot graph, long all) {
        long started = out - passed;
        return new FlowNode(
                place.id(),
                place.stage(),
                place.code(),
                kind,
                n(),
                in,
                out,
                place.stage() == 0 ? started : 0,
                place.stage() == 0 ? 0 : started,
                in - passed,
                Proportion.of(n(), all),
                CaseLists.of(graph, cases));
    }
}
