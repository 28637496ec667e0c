package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.SignAnswer.Carriage;
import org.svetionik.patterns.SignAnswer.Referrals;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Refs;

/** How often a student who was referred had a recorded sign by then, by the sector and the school that sent. */
final class SignReferrals {

    private static final String FORMULA =
            "share = referrals whose student had a sign recorded by the time of sending / referrals";

    /** Why a referral is not counted. */
    private enum Reason {
        LATER,
        INCOMPLETE,
        OTHER_PLACE,
        OUTSIDE_WINDOW
    }

    /** The referrals of one group. */
    private record Group(List<Integer> with, List<Integer> without) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(int referral, boolean carries) {
            (carries ? with : without).add(referral);
        }
    }

    private final Asked asked;
    private final SignsKnown known;
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);
    private final TreeMap<String, Group> sectors = new TreeMap<>();
    private final TreeMap<String, Group> schools = new TreeMap<>();
    private long n;

    SignReferrals(Asked asked) {
        this.asked = asked;
        this.known = new SignsKnown(asked);
        for (int referral = 0; referral < asked.graph().referrals().size(); referral++) {
            add(referral);
        }
    }

    private void add(int referral) {
        var referrals = asked.graph().referrals();
        long sent = referrals.sentAt().get(referral);
        if (!asked.isKnown(sent)) {
            leftOut.add(Reason.LATER);
        } else if (!asked.isSent(referral) || referrals.caze().get(referral) == Refs.NONE) {
            leftOut.add(Reason.INCOMPLETE);
        } else if (!asked.includes(referrals.sender().get(referral))) {
            leftOut.add(Reason.OTHER_PLACE);
        } else if (!asked.isInWindow(sent)) {
            leftOut.add(Reason.OUTSIDE_WINDOW);
        } else {
            count(referral, referrals.sender().get(referral), sent);
        }
    }

    private void count(int referral, int sender, long sent) {
        int student = asked.graph()
                .cases()
                .student()
                .get(asked.graph().referrals().caze().get(referral));
        boolean carries = !known.before(student, sent + 1).isEmpty();
        n++;
        sectors.computeIfAbsent(asked.sector(sender), any -> new Group()).add(referral, carries);
        if (asked.kind(sender).equals("SCHOOL")) {
            schools.computeIfAbsent(asked.code(sender), any -> new Group()).add(referral, carries);
        }
    }

    Referrals answer() {
        return new Referrals(
                carriages(sectors),
                carriages(schools),
                leftOut.into(new Why(asked, "referralsWithSigns", 1, FORMULA, "Wilson 1927"))
                        .of(n));
    }

    private List<Carriage> carriages(SortedMap<String, Group> groups) {
        return groups.entrySet().stream()
                .map(group -> carriage(group.getKey(), group.getValue()))
                .toList();
    }

    private Carriage carriage(String code, Group group) {
        long all = (long) group.with.size() + group.without.size();
        return new Carriage(code, all, Proportion.of(group.with.size(), all), list(group.with), list(group.without));
    }

    private RecordList list(List<Integer> rows) {
        return new RecordList(
                "Referral", asked.graph().referrals().codes(), rows.stream().mapToInt(row -> row));
    }
}
