package org.svetionik.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.wording.Words;

/**
 * By what the cases that schools refer are multiplied when people of their district were trained, as the trainings that ended in a window show: the
 * rate ratio of {@code trainingEffect}, twelve months after to 24 before.
 *
 * @param ratio null where it cannot be told
 * @param needed what is missing; null where it can be told
 */
public record TrainingOutcome(
        @Nullable Double ratio,
        @Nullable Bounds interval,
        @Nullable Words needed) {

    private static final List<String> SCHOOLS = List.of("SCHOOL");
    private static final TrainingQuestion QUESTION =
            new TrainingQuestion(TrainedFilter.NONE, TrainingUnit.DISTRICT, 24, 12, false);

    /** @param graph with every record, since the effect asks when the first was */
    public static TrainingOutcome of(
            Snapshot graph,
            RuleSet rules,
            Instant moment,
            LocalDate from,
            LocalDate until,
            Map<String, String> sectorOfKind) {
        PatternFilter filter =
                new PatternFilter(moment.atOffset(ZoneOffset.UTC), from, until, null, SCHOOLS, null, null);
        TrainingRatio found = TrainingEffect.of(new Asked(graph, rules, moment, filter, sectorOfKind), QUESTION)
                .rateRatio();
        return new TrainingOutcome(found.value(), found.interval(), found.needed());
    }
}
