package org.svetionik.patterns;

import static org.svetionik.patterns.QualityOutcome.CLOSED_UNDECIDED;
import static org.svetionik.patterns.QualityOutcome.IDENTIFIED;
import static org.svetionik.patterns.QualityOutcome.NOT_A_VICTIM;
import static org.svetionik.patterns.QualityOutcome.REJECTED;
import static org.svetionik.patterns.QualityOutcome.SUSPENDED;

import java.util.List;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** How long each case waited from its first referral to a body that identifies to the first decision of such a body, in days. */
final class TimeToDecision implements TimeSpan {

    private static final double QUARTER = 90;
    private static final List<QualityOutcome> ENDS =
            List.of(IDENTIFIED, REJECTED, SUSPENDED, NOT_A_VICTIM, CLOSED_UNDECIDED);

    @Override
    public String name() {
        return "times-to-decision";
    }

    @Override
    public TimeUnit unit() {
        return TimeUnit.DAYS;
    }

    @Override
    public double horizon() {
        return QUARTER;
    }

    @Override
    public List<QualityOutcome> outcomes() {
        return ENDS;
    }

    @Override
    public TimeWaits waits(Asked asked, TimeGrouping grouping) {
        var cases = asked.graph().cases();
        TimeWaits waits = new TimeWaits(
                "Case", cases.codes(), "NEVER_REFERRED", "OTHER_ORIGIN", "EARLIER", "LATER", "ENDED_BEFORE");
        for (int caze = 0; caze < cases.size(); caze++) {
            int first = Identification.firstReferral(asked, caze);
            if (first != Refs.NONE) {
                add(asked, grouping, caze, first, waits);
            } else if (cases.openedOn().isBy(caze, asked.day())) {
                waits.exclude("NEVER_REFERRED");
            }
        }
        return waits;
    }

    private static void add(Asked asked, TimeGrouping grouping, int caze, int referral, TimeWaits waits) {
        var referrals = asked.graph().referrals();
        int sender = referrals.sender().get(referral);
        int day = Known.dayOf(referrals.sentAt().get(referral));
        if (!asked.includes(sender)) {
            waits.exclude("OTHER_ORIGIN");
        } else if (!asked.isInWindow(day)) {
            waits.exclude(day < asked.from() ? "EARLIER" : "LATER");
        } else {
            String group = grouping.of(asked, sender, referrals.priority().get(referral));
            TimeWait wait = wait(asked, caze, day, group);
            if (wait.time() < 0) {
                waits.exclude("ENDED_BEFORE");
            } else {
                waits.add(wait);
            }
        }
    }

    private static TimeWait wait(Asked asked, int caze, int day, String group) {
        int decision = firstDecision(asked, caze);
        if (decision != Refs.NONE) {
            var decisions = asked.graph().decisions();
            QualityOutcome outcome = QualityOutcome.valueOf(decisions.outcome().get(decision));
            double time = decisions.decidedOn().get(decision) - day;
            return new TimeWait(caze, group, time, ENDS.indexOf(outcome) + 1, true);
        }
        var cases = asked.graph().cases();
        boolean closed = cases.status().is(caze, "CLOSED") && cases.closedOn().isBy(caze, asked.day());
        return closed
                ? new TimeWait(caze, group, cases.closedOn().get(caze) - day, ENDS.indexOf(CLOSED_UNDECIDED) + 1, false)
                : new TimeWait(caze, group, asked.day() - day, 0, false);
    }

    private static int firstDecision(Asked asked, int caze) {
        var decisions = asked.graph().decisions();
        Groups ofCase = asked.graph().index().decisionsOfCase();
        for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
            int decision = ofCase.row(place);
            if (decisions.decidedOn().isBy(decision, asked.day())
                    && asked.identifies(decisions.body().get(decision))) {
                return decision;
            }
        }
        return Refs.NONE;
    }
}
