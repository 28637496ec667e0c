package org.svetionik.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which parts of flows are told. A part is told where it and what it leaves of every larger part that is told are nothing or reach
 * the threshold. The flows of which a part is not told are two at least and together reach the threshold with the part and without it, so
 * that a total learned elsewhere tells nothing of one of them.
 */
final class Telling {

    private final List<FlowCounts> flows;
    private final long threshold;

    Telling(List<FlowCounts> flows, long threshold) {
        this.flows = flows;
        this.threshold = threshold;
    }

    /** Takes from each flow the parts that must not be told. */
    void narrow(List<Set<FlowPart>> told) {
        for (FlowPart part : FlowPart.values()) {
            IntStream.range(0, told.size())
                    .filter(flow -> !isSafe(flows.get(flow), part, told.get(flow)))
                    .forEach(flow -> told.get(flow).remove(part));
            while (!isOpen(part, told) && smallest(part, told).isPresent()) {
                told.get(smallest(part, told).get()).remove(part);
            }
        }
    }

    private boolean isSafe(FlowCounts flow, FlowPart part, Set<FlowPart> told) {
        long count = flow.of(part);
        return isNoneOrMany(count)
                && isNoneOrMany(flow.whole() - count)
                && part.wholes().stream()
                        .filter(told::contains)
                        .allMatch(whole -> isNoneOrMany(flow.of(whole) - count));
    }

    private boolean isNoneOrMany(long count) {
        return count == 0 || count >= threshold;
    }

    private boolean isOpen(FlowPart part, List<Set<FlowPart>> told) {
        List<FlowCounts> untold = IntStream.range(0, told.size())
                .filter(flow -> !told.get(flow).contains(part))
                .mapToObj(flows::get)
                .filter(flow -> flow.whole() > 0)
                .toList();
        long with = untold.stream().mapToLong(flow -> flow.of(part)).sum();
        long without = untold.stream().mapToLong(FlowCounts::whole).sum() - with;
        return untold.isEmpty() || (untold.size() > 1 && with >= threshold && without >= threshold);
    }

    private Optional<Integer> smallest(FlowPart part, List<Set<FlowPart>> told) {
        return IntStream.range(0, told.size())
                .filter(flow -> told.get(flow).contains(part) && flows.get(flow).whole() > 0)
                .boxed()
                .min(Comparator.comparingLong(flow -> flows.get(flow).whole()));
    }
}
