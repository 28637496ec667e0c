package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.PathwayAnswer.Conformance;
import org.svetionik.patterns.PathwayAnswer.Deviation;
import org.svetionik.patterns.PathwayAnswer.Duty;

/**
 * How far cases went as the duties ask. Of each case the share of its due duties that were kept in time, like the fitness of a replayed trace
 * (van der Aalst, 2016). No model is replayed: duties are read one by one, in no order, and hand-offs that none asks for cost nothing.
 */
final class PathwayConformance {

    private final Asked asked;
    private final Map<Integer, Map<PathwayVerdict, List<Integer>>> casesOfDuty = new TreeMap<>();
    private long made;
    private long due;
    private long casesDue;
    private long casesKept;
    private double fitness;

    PathwayConformance(Asked asked, List<Integer> cases) {
        this.asked = asked;
        PathwayDuties duties = new PathwayDuties(asked);
        cases.forEach(caze -> judge(caze, duties));
    }

    private void judge(int caze, PathwayDuties duties) {
        int[] counts = new int[2];
        duties.each(caze, (verdict, duty) -> {
            casesOfDuty
                    .computeIfAbsent(duty, any -> new EnumMap<>(PathwayVerdict.class))
                    .computeIfAbsent(verdict, any -> new ArrayList<>())
                    .add(caze);
            counts[0] += verdict == PathwayVerdict.MADE ? 1 : 0;
            counts[1] += verdict == PathwayVerdict.NOT_YET_DUE ? 0 : 1;
        });
        if (counts[1] > 0) {
            made += counts[0];
            due += counts[1];
            casesDue++;
            casesKept += counts[0] == counts[1] ? 1 : 0;
            fitness += (double) counts[0] / counts[1];
        }
    }

    Conformance answer() {
        @Nullable Double mean = casesDue == 0 ? null : fitness / casesDue;
        return new Conformance(
                Proportion.of(made, due),
                mean,
                Proportion.of(casesKept, casesDue),
                casesOfDuty.entrySet().stream()
                        .map(duty -> duty(duty.getKey(), duty.getValue()))
                        .toList());
    }

    private Duty duty(int row, Map<PathwayVerdict, List<Integer>> cases) {
        var duties = asked.graph().duties();
        long open = of(cases, PathwayVerdict.NOT_YET_DUE).size();
        long bound = cases.values().stream().mapToLong(List::size).sum();
        long over = bound - open;
        return new Duty(
                duties.codes().get(row),
                duties.fromKind().get(row),
                duties.toKind().get(row),
                duties.trigger().get(row),
                bound,
                Proportion.of(of(cases, PathwayVerdict.MADE).size(), over),
                deviation(of(cases, PathwayVerdict.LATE), over),
                deviation(of(cases, PathwayVerdict.MISSED), over),
                open);
    }

    private static List<Integer> of(Map<PathwayVerdict, List<Integer>> cases, PathwayVerdict verdict) {
        return cases.getOrDefault(verdict, List.of());
    }

    private Deviation deviation(List<Integer> cases, long over) {
        return new Deviation(cases.size(), Proportion.of(cases.size(), over), PathwayCases.list(asked, cases));
    }
}
