package org.svetionik.patterns;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Instants;

/** What is counted of the referrals from one end to another. */
final class FlowSum {

    private static final double HOUR = Asked.millis(1);

    private final IntStream.Builder referrals = IntStream.builder();
    private final IntStream.Builder waits = IntStream.builder();
    private int count;
    private int received;
    private int receivedInTime;
    private int withLimit;
    private int responded;
    private int withFeedback;

    void add(Asked asked, int referral, long limit) {
        long sent = asked.graph().referrals().sentAt().get(referral);
        long receipt = asked.receipt(referral);
        boolean isReceived = receipt != Instants.NONE;
        boolean hasLimit = limit >= 0;
        referrals.add(referral);
        count++;
        received += isReceived ? 1 : 0;
        receivedInTime += isReceived && hasLimit && receipt - sent <= limit ? 1 : 0;
        withLimit += hasLimit && (isReceived || asked.moment() - sent > limit) ? 1 : 0;
        responded += asked.response(referral) == Instants.NONE ? 0 : 1;
        withFeedback += asked.feedback(referral) == Instants.NONE ? 0 : 1;
        if (isReceived) {
            waits.add((int) ((receipt - sent) / 1000));
        }
    }

    Flow flow(String from, String to, Asked asked) {
        return new Flow(
                from,
                to,
                count,
                Proportion.of(received, count),
                Proportion.of(receivedInTime, withLimit),
                Proportion.of(responded, count),
                Proportion.of(withFeedback, count),
                median(waits.build().sorted().toArray()),
                new RecordList("Referral", asked.graph().referrals().codes(), referrals.build()));
    }

    /** The middle wait, or the mean of the two middle ones, from seconds to hours; null for none. */
    private static @Nullable Double median(int[] seconds) {
        int n = seconds.length;
        return n == 0 ? null : (seconds[(n - 1) / 2] + (double) seconds[n / 2]) / 2 * 1000 / HOUR;
    }
}
