package org.svetionik.screening;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.screening.Circumstances.GraphDuty;
import org.svetionik.screening.Condition.Holding;
import org.svetionik.screening.Due.Limit;
import org.svetionik.screening.NextSteps.StepDuty;
import org.svetionik.screening.NextSteps.StepReceiver;
import org.svetionik.screening.StepRules.OwnDuty;
import org.svetionik.wording.Words;

/** The duties behind a step: those of the school itself, then those of the graph that the step brings, the most urgent first. */
final class StepDuties {

    private final StepRules rules;
    private final StepWords words;

    StepDuties(StepRules rules, StepWords words) {
        this.rules = rules;
        this.words = words;
    }

    List<StepDuty> of(Judgement judgement, Circumstances known, Instant asOf) {
        NextStep step = judgement.step();
        if (step == null) {
            return List.of();
        }
        List<Holding> moments = judgement.decisive().stream()
                .flatMap(reason -> reason.holdings().stream())
                .toList();
        Stream<StepDuty> own = rules.duties().stream()
                .filter(duty -> duty.steps().contains(step))
                .map(duty -> own(duty, known, moments, asOf));
        Stream<StepDuty> others =
                handOffs(judgement, step, known).stream().map(duty -> ofGraph(duty, known, moments, asOf));
        return Stream.concat(own, others).toList();
    }

    private StepDuty own(OwnDuty duty, Circumstances known, List<Holding> moments, Instant asOf) {
        List<Deed> deeds = known.deeds().stream()
                .filter(deed -> deed.toKind().isEmpty()
                        ? duty.doneByAssessment()
                        : duty.toKinds().contains(deed.toKind()))
                .toList();
        Due due = Due.of(moments, deeds, new Limit(duty.withinHours(), duty.withinDays()), asOf);
        List<StepReceiver> to = duty.toKinds().stream()
                .flatMap(kind -> known.place().responsible(territory(kind), kind).stream())
                .toList();
        String key = "own." + duty.code();
        return duty(
                duty.code(),
                words.say(key),
                words.say(key + ".who"),
                words.say(key + ".to"),
                to,
                duty.withinHours(),
                due,
                false,
                words.say(key + ".basis"),
                duty.basis());
    }

    /** The district's police, the municipality's social work centre: as the duties of the reference have it. */
    private static String territory(String kind) {
        return kind.equals("SOCIAL_WORK_CENTRE") ? "SAME_MUNICIPALITY" : "SAME_DISTRICT";
    }

    private List<GraphDuty> handOffs(Judgement judgement, NextStep step, Circumstances known) {
        Set<String> priorities = rules.handOffs().get(step);
        if (priorities == null) {
            return List.of();
        }
        Set<String> cautioned = new TreeSet<>();
        judgement.cautions().forEach(warned -> cautioned.addAll(warned.caution().duties()));
        return known.duties().stream()
                .filter(duty -> duty.priority() == null
                        || priorities.contains(duty.priority())
                        || cautioned.contains(duty.code()))
                .sorted(Comparator.comparing(
                                (GraphDuty duty) -> duty.condition() != null && !cautioned.contains(duty.code()))
                        .thenComparing(StepDuties::hours)
                        .thenComparing(GraphDuty::code))
                .toList();
    }

    private static int hours(GraphDuty duty) {
        Integer hours = duty.withinHours();
        return hours == null ? Integer.MAX_VALUE : hours;
    }

    private StepDuty ofGraph(GraphDuty duty, Circumstances known, List<Holding> moments, Instant asOf) {
        List<Deed> deeds = known.deeds().stream()
                .filter(deed -> deed.toKind().equals(duty.toKind()))
                .toList();
        Due found = Due.of(moments, deeds, new Limit(duty.withinHours(), null), asOf);
        Due due = duty.condition() == null ? found : found.ofACondition();
        List<StepReceiver> to = known.place().responsible(duty.territory(), duty.toKind());
        Words kind = words.say("kind", duty.toKind(), "", Map.of());
        return duty(
                duty.code(),
                words.say("duty", duty.code(), "", Map.of()),
                words.say("duty.who"),
                to.isEmpty() ? Words.of(language -> words.unknown(kind, language)) : kind,
                to,
                duty.withinHours(),
                due,
                duty.condition() != null,
                words.say("duty", duty.code(), ".basis", Map.of("basis", duty.basis())),
                new Basis(rules.dutySources().getOrDefault(duty.code(), List.of()), duty.unverified()));
    }

    private StepDuty duty(
            String code,
            Words what,
            Words who,
            Words toWhom,
            List<StepReceiver> to,
            @Nullable Integer withinHours,
            Due due,
            boolean conditional,
            Words legalBasis,
            Basis basis) {
        return new StepDuty(
                code,
                what,
                who,
                toWhom,
                to,
                withinHours,
                due.since() == null ? null : Moments.inBelgrade(due.since()),
                due.by() == null ? null : Moments.inBelgrade(due.by()),
                due.state(),
                due.doneBy().stream().map(Deed::code).toList(),
                conditional,
                legalBasis,
                words.basis(basis));
    }
}
