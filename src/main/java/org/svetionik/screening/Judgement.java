package org.svetionik.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.screening.Condition.Holding;
import org.svetionik.screening.StepRules.Caution;
import org.svetionik.screening.StepRules.Rule;

/**
 * What the rules say about the signs of one student that are known at a moment.
 *
 * @param step the highest that a rule calls for; null where no rule holds
 * @param reasons the rules that hold, the highest step first
 * @param passedOver the signs that did not make the step, each with why
 */
record Judgement(@Nullable NextStep step, List<Reason> reasons, List<Warned> cautions, List<PassedOver> passedOver) {

    /** A rule that holds, and what makes it. */
    record Reason(Rule rule, List<Holding> holdings) {

        List<Sign> signs() {
            return Holding.signs(holdings);
        }
    }

    /** A party that must not be told, and the signs for it. */
    record Warned(Caution caution, List<Sign> signs) {}

    /** A sign that did not make the step. */
    record PassedOver(Sign sign, Why why) {}

    /** Why a sign did not make the step. */
    enum Why {
        TOO_OLD,
        PROXY,
        RISK_FACTOR,
        LESSER,
        NO_RULE
    }

    /** Judges; what became known later counts for nothing, and is in no list. */
    static Judgement of(StepRules rules, List<Sign> signs, Instant asOf) {
        LocalDate earliest = Moments.day(asOf).minusDays(rules.lookBackDays());
        List<Sign> known =
                signs.stream().filter(sign -> !sign.knownAt().isAfter(asOf)).toList();
        List<Sign> recent =
                known.stream().filter(sign -> !sign.day().isBefore(earliest)).toList();
        List<Reason> reasons = rules.rules().stream()
                .map(rule -> new Reason(rule, rule.when().holdings(recent, rules.proxies())))
                .filter(reason -> !reason.holdings().isEmpty())
                .sorted(Comparator.comparing((Reason reason) -> reason.rule().step())
                        .reversed())
                .toList();
        NextStep step = reasons.isEmpty() ? null : reasons.get(0).rule().step();
        return new Judgement(step, reasons, cautions(rules, recent), passedOver(rules, known, recent, reasons));
    }

    private static List<Warned> cautions(StepRules rules, List<Sign> recent) {
        return rules.mustNotBeTold().stream()
                .map(caution -> new Warned(
                        caution,
                        recent.stream()
                                .filter(sign ->
                                        caution.signs().stream().anyMatch(when -> when.counts(sign, rules.proxies())))
                                .toList()))
                .filter(warned -> !warned.signs().isEmpty())
                .toList();
    }

    private static List<PassedOver> passedOver(
            StepRules rules, List<Sign> known, List<Sign> recent, List<Reason> reasons) {
        Set<Sign> counted = new LinkedHashSet<>();
        Set<Sign> lesser = new LinkedHashSet<>();
        reasons.forEach(reason ->
                (reason.rule().step() == reasons.get(0).rule().step() ? counted : lesser).addAll(reason.signs()));
        List<PassedOver> passedOver = new ArrayList<>();
        for (Sign sign : known) {
            if (!counted.contains(sign)) {
                passedOver.add(new PassedOver(sign, why(rules, sign, recent.contains(sign), lesser.contains(sign))));
            }
        }
        return passedOver;
    }

    private static Why why(StepRules rules, Sign sign, boolean recent, boolean lesser) {
        if (!recent) {
            return Why.TOO_OLD;
        }
        if (rules.proxies().contains(sign.indicator())) {
            return Why.PROXY;
        }
        return sign.kind().equals("RISK_FACTOR") ? Why.RISK_FACTOR : lesser ? Why.LESSER : Why.NO_RULE;
    }

    /** The reasons for the step itself. */
    List<Reason> decisive() {
        return reasons.stream().filter(reason -> reason.rule().step() == step).toList();
    }

    /** The signs that make the step. */
    List<Sign> counted() {
        Set<Sign> counted = new LinkedHashSet<>();
        decisive().forEach(reason -> counted.addAll(reason.signs()));
        return List.copyOf(counted);
    }
}
