package org.svetionik.patterns;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.svetionik.rules.Priorities;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/**
 * Reads what each duty without a condition asks of a case: once a kind that it binds holds the case and its trigger has happened, the case is
 * to reach the other kind within the hours of the duty. Which institution of that kind, and who sent it there, is not looked at, and a
 * hand-off before the trigger counts as made. A case that the other kind opened is not bound.
 */
final class PathwayDuties {

    private static final String ANYBODY = "ANY";

    private final Asked asked;
    private final Duties duties;
    private final Priorities priorities;
    private final Set<String> atWork = new TreeSet<>();

    PathwayDuties(Asked asked) {
        this.asked = asked;
        this.duties = asked.graph().duties();
        this.priorities = new Priorities(asked);
        for (int i = 0; i < asked.graph().institutions().size(); i++) {
            if (asked.isActive(i)) {
                atWork.add(asked.kind(i));
            }
        }
    }

    /** Passes on what became of each duty that bound a case, with the row of the duty. */
    void each(int caze, ObjIntConsumer<PathwayVerdict> reader) {
        PathwayHolders holders = PathwayHolders.of(asked, caze);
        String opener = asked.kind(asked.graph().cases().opener().get(caze));
        String priority = priorities.of(caze);
        for (int duty = 0; duty < duties.size(); duty++) {
            boolean binds = duties.condition().get(duty).isEmpty()
                    && (duties.priority().get(duty).isEmpty()
                            || duties.priority().is(duty, priority))
                    && !duties.toKind().is(duty, opener)
                    && atWork.contains(duties.toKind().get(duty));
            int start = binds ? start(caze, duty, holders) : Days.NONE;
            if (start <= asked.day()) {
                reader.accept(verdict(caze, duty, start + days(duty)), duty);
            }
        }
    }

    /** The first day on which a kind that the duty binds held the case and its trigger had happened. */
    private int start(int caze, int duty, PathwayHolders holders) {
        int start = Days.NONE;
        for (var holder : holders.since().entrySet()) {
            if (isBound(duty, holder.getKey())) {
                start = Math.min(start, Math.max(holder.getValue(), trigger(duty, caze, holder.getKey(), holders)));
            }
        }
        return start;
    }

    private boolean isBound(int duty, String kind) {
        return duties.fromKind().is(duty, kind)
                || (duties.fromKind().is(duty, ANYBODY) && !duties.toKind().is(duty, kind));
    }

    private int trigger(int duty, int caze, String kind, PathwayHolders holders) {
        return switch (duties.trigger().get(duty)) {
            case "CASE_OPENED" -> asked.graph().cases().openedOn().get(caze);
            case "INDICATOR_OBSERVED" -> firstSign(caze, kind);
            case "REFERRAL_RECEIVED" -> holders.receivedBy(kind);
            case "VICTIM_IDENTIFIED" -> firstDecision(caze, true);
            case "DECISION_MADE" -> firstDecision(caze, false);
            default ->
                throw new IllegalStateException(
                        "No rule for the trigger of the duty " + duties.codes().get(duty));
        };
    }

    private int firstSign(int caze, String kind) {
        var observations = asked.graph().observations();
        Groups signs = asked.graph().index().observationsOfStudent();
        int student = asked.graph().cases().student().get(caze);
        for (int i = signs.from(student); i < signs.until(student); i++) {
            int sign = signs.row(i);
            int observer = observations.observer().get(sign);
            if (observer != Refs.NONE && asked.kind(observer).equals(kind) && asked.counts(sign)) {
                return observations.observedOn().get(sign);
            }
        }
        return Days.NONE;
    }

    private int firstDecision(int caze, boolean identified) {
        var decisions = asked.graph().decisions();
        Groups ofCase = asked.graph().index().decisionsOfCase();
        for (int i = ofCase.from(caze); i < ofCase.until(caze); i++) {
            int decision = ofCase.row(i);
            int body = decisions.body().get(decision);
            if (asked.identifies(body) && (!identified || decisions.outcome().is(decision, "IDENTIFIED"))) {
                return decisions.decidedOn().get(decision);
            }
        }
        return Days.NONE;
    }

    /** Hours of the duty as whole days, rounded up; those of the rule set where it names none (G07, K01b). */
    private int days(int duty) {
        return (duties.withinHours().get(duty, asked.rules().dutyDefaultHours()) + 23) / 24;
    }

    private PathwayVerdict verdict(int caze, int duty, int deadline) {
        for (int handOff : PathwayCases.handOffs(asked, caze)) {
            int receiver = asked.graph().referrals().receiver().get(handOff);
            if (duties.toKind().is(duty, asked.kind(receiver))) {
                int day = Asked.dayOf(asked.graph().referrals().sentAt().get(handOff));
                return day <= deadline ? PathwayVerdict.MADE : PathwayVerdict.LATE;
            }
        }
        return asked.day() > deadline ? PathwayVerdict.MISSED : PathwayVerdict.NOT_YET_DUE;
    }
}
