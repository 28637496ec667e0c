package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** Pupils and referred cases of the schools of each unit of a level, as the gap SILENT_UNIT counts them (K06a, K06f). */
final class UnitCounts {

    private static final String SCHOOL = "SCHOOL";

    /** Why a referral is not counted. */
    private enum Reason {
        LATER,
        INCOMPLETE,
        NOT_FROM_A_SCHOOL,
        OUTSIDE_WINDOW,
        NO_PUPILS
    }

    private final Asked asked;
    private final Codes codes;
    private final IntUnaryOperator unitOf;
    private final double[] pupils;
    private final boolean[] admitted;
    private final List<TreeSet<Integer>> cases = new ArrayList<>();
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);
    private long referrals;

    UnitCounts(Asked asked, UnitLevel level) {
        this.asked = asked;
        this.codes = codes(asked.graph(), level);
        this.unitOf = unitOf(asked.graph(), level);
        this.pupils = new double[codes.size()];
        this.admitted = new boolean[codes.size()];
        IntStream.range(0, codes.size()).forEach(unit -> cases.add(new TreeSet<>()));
        IntStream.range(0, asked.graph().institutions().size()).forEach(this::expose);
        IntStream.range(0, asked.graph().referrals().size()).forEach(this::count);
    }

    private static Codes codes(Snapshot graph, UnitLevel level) {
        return switch (level) {
            case SCHOOL -> graph.institutions().codes();
            case MUNICIPALITY -> graph.places().municipalities();
            case DISTRICT -> graph.places().districts();
        };
    }

    private static IntUnaryOperator unitOf(Snapshot graph, UnitLevel level) {
        return switch (level) {
            case SCHOOL -> school -> school;
            case MUNICIPALITY -> graph.institutions().municipality()::get;
            case DISTRICT -> graph.institutions().district()::get;
        };
    }

    /** Pupils of a school at work, by the share of the window in which it was. */
    private void expose(int school) {
        Institutions institutions = asked.graph().institutions();
        int unit = institutions.kind().is(school, SCHOOL) ? unitOf.applyAsInt(school) : Refs.NONE;
        int enrolled = institutions.pupils().get(school, 0);
        if (unit != Refs.NONE
                && enrolled > 0
                && institutions.isActive(school, asked.until())
                && !institutions.level().is(school, "MUSIC_BALLET")) {
            pupils[unit] += enrolled * shareOfWindow(school);
            admitted[unit] |= asked.includes(school);
        }
    }

    private double shareOfWindow(int school) {
        Institutions institutions = asked.graph().institutions();
        int first = institutions.activeFrom().isEmpty(school)
                ? asked.from()
                : Math.max(asked.from(), institutions.activeFrom().get(school));
        return (asked.until() - first + 1.0) / (asked.until() - asked.from() + 1);
    }

    private void count(int referral) {
        var all = asked.graph().referrals();
        long sent = all.sentAt().get(referral);
        int sender = all.sender().get(referral);
        if (!asked.isKnown(sent)) {
            leftOut.add(Reason.LATER);
        } else if (!asked.isSent(referral) || all.caze().get(referral) == Refs.NONE) {
            leftOut.add(Reason.INCOMPLETE);
        } else if (!asked.kind(sender).equals(SCHOOL)) {
            leftOut.add(Reason.NOT_FROM_A_SCHOOL);
        } else if (!asked.isInWindow(sent)) {
            leftOut.add(Reason.OUTSIDE_WINDOW);
        } else {
            count(unitOf.applyAsInt(sender), all.caze().get(referral));
        }
    }

    private void count(int unit, int caze) {
        if (unit == Refs.NONE || pupils[unit] == 0) {
            leftOut.add(Reason.NO_PUPILS);
        } else {
            referrals++;
            cases.get(unit).add(caze);
        }
    }

    /** {@return the units with pupils, in the order of their codes} */
    int[] units() {
        return IntStream.range(0, pupils.length)
                .filter(unit -> pupils[unit] > 0)
                .toArray();
    }

    String code(int unit) {
        return codes.get(unit);
    }

    double pupils(int unit) {
        return pupils[unit];
    }

    /** {@return distinct cases of which a school of the unit sent a referral} */
    long cases(int unit) {
        return cases.get(unit).size();
    }

    /** Whether the question admits a school of the unit. */
    boolean isAdmitted(int unit) {
        return admitted[unit];
    }

    RecordList list(int unit) {
        return new RecordList(
                "Case", asked.graph().cases().codes(), cases.get(unit).stream().mapToInt(caze -> caze));
    }

    /** {@return how many referrals stand behind the cases} */
    long referrals() {
        return referrals;
    }

    Why explained(Why why) {
        return leftOut.into(why);
    }
}
