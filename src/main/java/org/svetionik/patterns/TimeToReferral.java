package org.svetionik.patterns;

import java.util.List;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** How long each student waited from the first sign that counts to the first referral of any case, in days. */
final class TimeToReferral implements TimeSpan {

    private static final double QUARTER = 90;

    @Override
    public String name() {
        return "times-to-referral";
    }

    /** Since 2, proxies of poverty or custom are no sign. */
    @Override
    public int version() {
        return 2;
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
        return List.of();
    }

    @Override
    public TimeWaits waits(Asked asked, TimeGrouping grouping) {
        var students = asked.graph().students();
        TimeWaits waits = new TimeWaits(
                "Student", students.codes(), "NO_SIGN", "OTHER_ORIGIN", "EARLIER", "LATER", "ENDED_BEFORE");
        TimeSigns signs = new TimeSigns(asked);
        for (int student = 0; student < students.size(); student++) {
            int first = signs.first(student);
            if (first != Refs.NONE) {
                add(asked, grouping, student, first, signs, waits);
            } else if (signs.isObserved(student)) {
                waits.exclude("NO_SIGN");
            }
        }
        return waits;
    }

    private static void add(
            Asked asked, TimeGrouping grouping, int student, int sign, TimeSigns signs, TimeWaits waits) {
        int day = asked.graph().observations().observedOn().get(sign);
        int observer = asked.graph().observations().observer().get(sign);
        long sent = firstReferral(asked, student);
        boolean referred = sent != Instants.NONE;
        int end = referred ? Known.dayOf(sent) : asked.day();
        if (!asked.includes(observer)) {
            waits.exclude("OTHER_ORIGIN");
        } else if (!asked.isInWindow(day)) {
            waits.exclude(day < asked.from() ? "EARLIER" : "LATER");
        } else if (end < day) {
            waits.exclude("ENDED_BEFORE");
        } else {
            String group = grouping.of(asked, observer, signs.priority(sign));
            waits.add(TimeWait.of(student, group, (double) end - day, referred));
        }
    }

    private static long firstReferral(Asked asked, int student) {
        Groups cases = asked.graph().index().casesOfStudent();
        long first = Instants.NONE;
        for (int place = cases.from(student); place < cases.until(student); place++) {
            int referral = FirstReferral.of(asked, cases.row(place));
            if (referral != Refs.NONE) {
                first = Math.min(first, asked.graph().referrals().sentAt().get(referral));
            }
        }
        return first;
    }
}
