package org.svetionik.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.screening.Judgement.PassedOver;
import org.svetionik.screening.NextSteps.CountedObservation;
import org.svetionik.screening.NextSteps.PhoneFirst;
import org.svetionik.screening.NextSteps.PhoneNumber;
import org.svetionik.screening.NextSteps.StepReason;
import org.svetionik.screening.NextSteps.StepRulesUsed;
import org.svetionik.screening.NextSteps.WithheldFrom;

/** Turns what the rules say into what a viewer is told. */
@Component
@EnableConfigurationProperties(ScreeningSettings.class)
class StepAnswers {

    private final StepWords words;
    private final StepRules rules;
    private final StepRulesUsed used;

    StepAnswers(ScreeningSettings settings, StepWords words) {
        this.words = words;
        this.rules = settings.rules(words.texts());
        this.used = new StepRulesUsed(
                rules.version(),
                "steps-" + rules.version() + ".yaml",
                rules.fingerprint(),
                rules.lookBackDays(),
                List.copyOf(rules.proxies()));
    }

    /** Kinds of institution that may have to be told beside those of the graph's duties. */
    Collection<String> kinds() {
        List<String> kinds = new ArrayList<>();
        rules.duties().forEach(duty -> kinds.addAll(duty.toKinds()));
        rules.phoneFirst().forEach(telephone -> kinds.addAll(telephone.toKinds()));
        return kinds.stream().distinct().toList();
    }

    NextSteps of(String studentCode, Circumstances known, Instant asOf) {
        Judgement judgement = Judgement.of(rules, known.signs(), asOf);
        NextStep step = judgement.step();
        return new NextSteps(
                studentCode,
                known.school(),
                Moments.inBelgrade(asOf),
                step,
                words.say("step." + (step == null ? "NONE" : step)),
                step == NextStep.EMERGENCY ? phoneFirst(known) : null,
                judgement.cautions().stream().map(this::withheld).toList(),
                new StepDuties(rules, words).of(judgement, known, asOf),
                judgement.reasons().stream().map(reason -> reason(reason, step)).toList(),
                judgement.counted().stream()
                        .sorted(newestFirst())
                        .map(sign -> observation(sign, judgement, "COUNTED"))
                        .toList(),
                judgement.passedOver().stream()
                        .sorted(Comparator.comparing(PassedOver::sign, newestFirst()))
                        .map(passed -> observation(
                                passed.sign(), judgement, passed.why().name()))
                        .toList(),
                words.notes(),
                used);
    }

    private static Comparator<Sign> newestFirst() {
        return Comparator.comparing(Sign::day).reversed().thenComparing(Sign::code);
    }

    private StepReason reason(Judgement.Reason reason, @Nullable NextStep step) {
        StepRules.Rule rule = reason.rule();
        return new StepReason(
                rule.code(),
                rule.step(),
                rule.step() == step,
                words.say(
                        "rule." + rule.code(), Map.of("withinDays", rule.when().withinDays())),
                words.basis(rule.basis()),
                codes(reason.signs()));
    }

    private WithheldFrom withheld(Judgement.Warned warned) {
        StepRules.Caution caution = warned.caution();
        return new WithheldFrom(
                caution.party(),
                caution.code(),
                words.say("caution." + caution.code()),
                words.basis(caution.basis()),
                caution.duties(),
                codes(warned.signs()));
    }

    private static List<String> codes(List<Sign> signs) {
        return signs.stream().map(Sign::code).sorted().toList();
    }

    private PhoneFirst phoneFirst(Circumstances known) {
        return new PhoneFirst(
                words.say("phone.words"),
                rules.phoneFirst().stream()
                        .map(telephone -> new PhoneNumber(
                                words.say("phone." + telephone.code()),
                                telephone.number(),
                                telephone.toKinds().stream()
                                        .flatMap(kind -> known.place().responsible("SAME_MUNICIPALITY", kind).stream())
                                        .toList(),
                                words.basis(telephone.basis())))
                        .toList());
    }

    private CountedObservation observation(Sign sign, Judgement judgement, String reason) {
        return new CountedObservation(
                sign.code(),
                sign.indicator(),
                sign.label(),
                sign.kind(),
                sign.urgency(),
                sign.day(),
                sign.recordedAt(),
                sign.unverified(),
                judgement.reasons().stream()
                        .filter(one -> one.signs().contains(sign))
                        .map(one -> one.rule().code())
                        .toList(),
                reason,
                words.say("counted." + reason, Map.of("lookBackDays", rules.lookBackDays())));
    }
}
