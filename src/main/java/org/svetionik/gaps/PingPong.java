package org.svetionik.gaps;

import static org.svetionik.gaps.Evidence.Label.REFERRAL;

import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Referrals;

/** Finds pairs of institutions that handed one case back and forth (K14). */
final class PingPong implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Rallies rallies = new Rallies(asOf);
        for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
            rallies.count(caze);
        }
        rallies.pairs.forEach((one, other, tally) -> judge(asOf, one, other, tally, findings));
    }

    private static void judge(AsOf asOf, int one, int other, Tally tally, Consumer<Finding> findings) {
        if (tally.hits() > 0 && asOf.isActive(one) && asOf.isActive(other)) {
            findings.accept(Finding.open(
                            GapKind.PING_PONG,
                            asOf.district(one, other),
                            new Subject("INSTITUTION", asOf.code(one)),
                            new Subject("INSTITUTION", asOf.code(other)))
                    .since(AsOf.dayOf(tally.first()))
                    .counting(0, tally.hits(), tally.n(), null)
                    .with(
                            Map.of("limit", asOf.rules.pingPongHandOffs(), "months", asOf.rules.windowMonths()),
                            tally.evidence(REFERRAL)));
        }
    }

    /** Cases by unordered pair: all with a referral between the two in the window, and those with enough alternating hand-offs. */
    private static final class Rallies {

        private final AsOf asOf;
        private final Referrals referrals;
        private final Groups ofCase;
        private final Tallies pairs = new Tallies();

        Rallies(AsOf asOf) {
            this.asOf = asOf;
            this.referrals = asOf.graph.referrals();
            this.ofCase = asOf.graph.index().referralsOfCase();
        }

        void count(int caze) {
            for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
                int row = ofCase.row(place);
                if (asOf.isSentInWindow(row) && isFirst(place, ofCase.from(caze))) {
                    count(place, ofCase.until(caze));
                }
            }
        }

        private boolean isFirst(int place, int from) {
            for (int earlier = from; earlier < place; earlier++) {
                if (isSamePair(ofCase.row(earlier), ofCase.row(place))) {
                    return false;
                }
            }
            return true;
        }

        private void count(int from, int until) {
            int row = ofCase.row(from);
            int sender = referrals.sender().get(row);
            int receiver = referrals.receiver().get(row);
            Tally tally = pairs.of(Math.min(sender, receiver), Math.max(sender, receiver));
            tally.count();
            long completed = completed(from, until);
            if (completed != Instants.NONE) {
                tally.against(completed);
                prove(from, until, tally);
            }
        }

        /** {@return when the case changed hands between the two often enough, one more than its changes of direction} */
        private long completed(int from, int until) {
            int last = ofCase.row(from);
            int handOffs = 1;
            for (int place = from + 1; place < until && handOffs < asOf.rules.pingPongHandOffs(); place++) {
                int row = ofCase.row(place);
                if (isSamePair(row, last)) {
                    handOffs +=
                            referrals.sender().get(row) == referrals.sender().get(last) ? 0 : 1;
                    last = row;
                }
            }
            boolean enough = handOffs >= asOf.rules.pingPongHandOffs();
            return enough ? referrals.sentAt().get(last) : Instants.NONE;
        }

        private void prove(int from, int until, Tally tally) {
            for (int place = from; place < until; place++) {
                if (isSamePair(ofCase.row(place), ofCase.row(from))) {
                    tally.prove(ofCase.row(place));
                }
            }
        }

        private boolean isSamePair(int row, int other) {
            int sender = referrals.sender().get(row);
            int receiver = referrals.receiver().get(row);
            int from = referrals.sender().get(other);
            int to = referrals.receiver().get(other);
            return asOf.isSentInWindow(row)
                    && ((sender == from && receiver == to) || (sender == to && receiver == from));
        }
    }
}
