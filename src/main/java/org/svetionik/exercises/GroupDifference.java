package org.svetionik.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Proportion;
import org.svetionik.statistics.Difference;
import org.svetionik.statistics.Interval;
import org.svetionik.statistics.Kappa;

/**
 * Where two groups differ: the first less the second.
 *
 * @param kappaWithKey null where one of the two cannot be told, or has no interval
 */
record GroupDifference(
        String first,
        String second,
        List<IndicatorDifference> indicators,
        @Nullable Apart step,
        @Nullable Apart kappaWithKey) {

    /** Of the shares that agree with the key on one indicator. */
    record IndicatorDifference(String indicatorCode, Apart difference) {}

    /**
     * A difference.
     *
     * @param apart whether the interval leaves out 0
     */
    record Apart(double value, @Nullable Bounds interval, boolean apart) {

        static Apart of(Difference difference) {
            return new Apart(
                    difference.value(),
                    Bounds.of(difference.interval()),
                    !difference.interval().contains(0));
        }
    }

    /** Each pair of groups that are told. */
    static List<GroupDifference> between(List<GroupResult> groups) {
        List<GroupResult> told =
                groups.stream().filter(group -> !group.suppressed()).toList();
        List<GroupDifference> differences = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                differences.add(of(told.get(i), told.get(j)));
            }
        }
        return differences;
    }

    private static GroupDifference of(GroupResult first, GroupResult second) {
        List<IndicatorDifference> indicators = new ArrayList<>();
        for (int i = 0; i < first.indicators().size(); i++) {
            var one = first.indicators().get(i);
            indicators.add(new IndicatorDifference(
                    one.indicatorCode(),
                    shares(one.withKey(), second.indicators().get(i).withKey())));
        }
        return new GroupDifference(
                Objects.requireNonNull(first.group()),
                Objects.requireNonNull(second.group()),
                indicators,
                shares(
                        Objects.requireNonNull(first.step()).withKey(),
                        Objects.requireNonNull(second.step()).withKey()),
                kappas(first.ofKey(), second.ofKey()));
    }

    private static Apart shares(Proportion first, Proportion second) {
        return Apart.of(Difference.of(value(first), interval(first), value(second), interval(second)));
    }

    private static double value(Proportion share) {
        return Objects.requireNonNull(share.value());
    }

    private static Interval interval(Proportion share) {
        Bounds bounds = Objects.requireNonNull(share.interval());
        return new Interval(bounds.lower(), Objects.requireNonNull(bounds.upper()));
    }

    private static @Nullable Apart kappas(@Nullable Kappa first, @Nullable Kappa second) {
        Interval ofFirst = first == null ? null : first.interval();
        Interval ofSecond = second == null ? null : second.interval();
        return first == null || second == null || ofFirst == null || ofSecond == null
                ? null
                : Apart.of(Difference.of(first.value(), ofFirst, second.value(), ofSecond));
    }
}
