package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.svetionik.rules.Priorities;
import org.svetionik.snapshot.Cases;
import org.svetionik.snapshot.Groups;

/** What one school saw on one student, and what answered it (K11a, K11b). */
final class SignsOfStudent {

    /** A moment whose limit has passed, with the sign that made it one. */
    record Due(int day, boolean urgent, int sign) {}

    private final AsOf asOf;
    private final int student;
    private final int school;
    private final Priorities priorities;

    SignsOfStudent(AsOf asOf, int student, int school) {
        this.asOf = asOf;
        this.student = student;
        this.school = school;
        this.priorities = new Priorities(asOf);
    }

    /** Urgent days, and days on which a pattern of warning signs is complete, in the window and past their limit. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        TreeSet<Integer> warnings = new TreeSet<>();
        Groups signs = asOf.graph.index().observationsOfStudent();
        for (int i = signs.from(student); i < signs.until(student); i++) {
            int sign = signs.row(i);
            int day = asOf.graph.observations().observedOn().get(sign);
            if (asOf.graph.observations().observer().get(sign) != school || !asOf.counts(sign)) {
                continue;
            }
            if (priorities.isUrgent(sign) && isPast(day, asOf.rules.urgentSignLimitDays())) {
                due.add(new Due(day, true, sign));
            }
            if (isWarning(sign)) {
                warnings.add(day);
                int days = warnings.tailSet(day - asOf.rules.signWindowDays()).size();
                if (days >= asOf.rules.signDays() && isPast(day, asOf.rules.signLimitDays())) {
                    due.add(new Due(day, false, sign));
                }
            }
        }
        return due;
    }

    private boolean isWarning(int sign) {
        return asOf.graph
                .indicators()
                .kind()
                .is(asOf.graph.observations().indicator().get(sign), "WARNING_SIGN");
    }

    private boolean isPast(int day, int limit) {
        return asOf.isInWindow(day) && asOf.day - day > limit;
    }

    /** Whether a case of the student ran on that day or was opened since, or one was referred on or after it. */
    boolean isAnswered(int day) {
        Cases cases = asOf.graph.cases();
        Groups ofStudent = asOf.graph.index().casesOfStudent();
        for (int i = ofStudent.from(student); i < ofStudent.until(student); i++) {
            int caze = ofStudent.row(i);
            boolean closedBefore =
                    cases.status().is(caze, "CLOSED") && cases.closedOn().isBy(caze, day - 1);
            if (cases.openedOn().isBy(caze, asOf.day) && (!closedBefore || isReferredSince(caze, day))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReferredSince(int caze, int day) {
        Groups referrals = asOf.graph.index().referralsOfCase();
        long from = AsOf.startOf(day);
        for (int i = referrals.from(caze); i < referrals.until(caze); i++) {
            int referral = referrals.row(i);
            if (asOf.isSent(referral) && asOf.graph.referrals().sentAt().get(referral) >= from) {
                return true;
            }
        }
        return false;
    }
}
