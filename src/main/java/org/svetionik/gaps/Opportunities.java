package org.svetionik.gaps;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.svetionik.rules.Priorities;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Numbers;
import org.svetionik.snapshot.Refs;

/** Every opportunity that a duty gives a holder of a case, over all cases known (K01a). */
final class Opportunities {

    private static final String ANYBODY = "ANY";

    private final AsOf asOf;
    private final Duties duties;
    private final Receivers receivers;
    private final Priorities priorities;
    private final Map<String, int[]> dutiesOfKind = new HashMap<>();

    Opportunities(AsOf asOf) {
        this.asOf = asOf;
        this.duties = asOf.graph.duties();
        this.receivers = new Receivers(asOf);
        this.priorities = new Priorities(asOf);
    }

    void each(Consumer<Opportunity> reader) {
        for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
            int one = caze;
            String priority = priorities.of(caze);
            holders(caze).forEach((giver, holding) -> each(one, giver, holding, priority, reader));
        }
    }

    /** Since when who holds a case: from its opening, or from the first receipt that was neither refused nor redirected. */
    private Map<Integer, Holding> holders(int caze) {
        Map<Integer, Holding> holders = new TreeMap<>();
        Groups ofCase = asOf.graph.index().referralsOfCase();
        for (int i = ofCase.from(caze); i < ofCase.until(caze); i++) {
            int referral = ofCase.row(i);
            long receipt = asOf.isSent(referral) ? asOf.receipt(referral) : Instants.NONE;
            if (receipt != Instants.NONE && !isTurnedAway(referral)) {
                int day = AsOf.dayOf(receipt);
                holders.merge(
                        asOf.graph.referrals().receiver().get(referral),
                        new Holding(day, day),
                        (a, b) -> a.since <= b.since ? a : b);
            }
        }
        int opener = asOf.graph.cases().opener().get(caze);
        int opened = asOf.graph.cases().openedOn().get(caze);
        if (opened <= asOf.day && opener != Refs.NONE) {
            Holding received = holders.get(opener);
            holders.put(opener, new Holding(opened, received == null ? Days.NONE : received.received));
        }
        holders.keySet().removeIf(holder -> !asOf.isActive(holder));
        return holders;
    }

    private record Holding(int since, int received) {}

    private boolean isTurnedAway(int referral) {
        String response = asOf.response(referral) == Instants.NONE
                ? ""
                : asOf.graph.referrals().response().get(referral);
        return response.equals("REFUSED") || response.equals("REDIRECTED");
    }

    private void each(int caze, int giver, Holding holding, String priority, Consumer<Opportunity> reader) {
        for (int duty : dutiesOf(asOf.kind(giver))) {
            String bound = duties.priority().get(duty);
            if (!bound.isEmpty() && !bound.equals(priority)) {
                continue;
            }
            int trigger = trigger(duty, caze, giver, holding);
            int[] to = trigger > asOf.day
                    ? new int[0]
                    : receivers.of(duty, asOf.graph.cases().student().get(caze));
            if (to.length > 0) {
                int start = Math.max(trigger, holding.since);
                reader.accept(new Opportunity(caze, giver, duty, to, start, start + days(duty)));
            }
        }
    }

    /** Those without a condition (G05); ANY binds every kind but the receiver's own. */
    private int[] dutiesOf(String kind) {
        return dutiesOfKind.computeIfAbsent(
                kind,
                any -> IntStream.range(0, duties.size())
                        .filter(duty -> duties.condition().get(duty).isEmpty())
                        .filter(duty -> duties.fromKind().is(duty, kind)
                                || (duties.fromKind().is(duty, ANYBODY)
                                        && !duties.toKind().is(duty, kind)))
                        .toArray());
    }

    /** The day of the trigger, or {@link Days#NONE}. */
    private int trigger(int duty, int caze, int giver, Holding holding) {
        return switch (duties.trigger().get(duty)) {
            case "CASE_OPENED" -> asOf.graph.cases().openedOn().get(caze);
            case "INDICATOR_OBSERVED" -> firstSign(caze, giver);
            case "REFERRAL_RECEIVED" -> holding.received;
            case "VICTIM_IDENTIFIED" -> firstDecision(caze, true);
            case "DECISION_MADE" -> firstDecision(caze, false);
            default ->
                throw new IllegalStateException(
                        "No rule for the trigger of the duty " + duties.codes().get(duty));
        };
    }

    private int firstSign(int caze, int giver) {
        Groups signs = asOf.graph.index().observationsOfStudent();
        int student = asOf.graph.cases().student().get(caze);
        for (int i = signs.from(student); i < signs.until(student); i++) {
            int sign = signs.row(i);
            if (asOf.graph.observations().observer().get(sign) == giver && asOf.counts(sign)) {
                return asOf.graph.observations().observedOn().get(sign);
            }
        }
        return Days.NONE;
    }

    private int firstDecision(int caze, boolean identified) {
        Groups decisions = asOf.graph.index().decisionsOfCase();
        for (int i = decisions.from(caze); i < decisions.until(caze); i++) {
            int decision = decisions.row(i);
            boolean fits = !identified || asOf.graph.decisions().outcome().is(decision, "IDENTIFIED");
            if (fits && asOf.identifies(asOf.graph.decisions().body().get(decision))) {
                return asOf.graph.decisions().decidedOn().get(decision);
            }
        }
        return Days.NONE;
    }

    /** Hours of the duty as whole days, rounded up (G07, K01b). */
    private int days(int duty) {
        int hours = duties.withinHours().get(duty, Numbers.NONE);
        return ((hours == Numbers.NONE ? asOf.rules.dutyDefaultHours() : hours) + 23) / 24;
    }

    boolean isDue(Opportunity one) {
        return asOf.day > one.deadline();
    }

    /** Whether the giver handed the case on to one of the receivers, at whatever time (K01e, K01f). */
    boolean isMade(Opportunity one) {
        return anySent(one, Integer.MAX_VALUE, true, false);
    }

    /** Whether a receiver opened the case, or had it from another no later than the deadline (K01c). */
    boolean isInTheirHands(Opportunity one) {
        return Receivers.holds(one.receivers(), asOf.graph.cases().opener().get(one.caze()))
                || anySent(one, one.deadline(), false, true);
    }

    /** Whether a receiver opened the case, or had it from anybody by now (K13). */
    boolean isReached(Opportunity one) {
        return Receivers.holds(one.receivers(), asOf.graph.cases().opener().get(one.caze()))
                || anySent(one, Integer.MAX_VALUE, true, true);
    }

    private boolean anySent(Opportunity one, int until, boolean byGiver, boolean byOthers) {
        Groups ofCase = asOf.graph.index().referralsOfCase();
        for (int i = ofCase.from(one.caze()); i < ofCase.until(one.caze()); i++) {
            int referral = ofCase.row(i);
            boolean own = asOf.graph.referrals().sender().get(referral) == one.giver();
            if (asOf.isSent(referral)
                    && (own ? byGiver : byOthers)
                    && Receivers.holds(
                            one.receivers(), asOf.graph.referrals().receiver().get(referral))
                    && AsOf.dayOf(asOf.graph.referrals().sentAt().get(referral)) <= until) {
                return true;
            }
        }
        return false;
    }
}
