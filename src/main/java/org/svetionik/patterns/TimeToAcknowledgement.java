package org.svetionik.patterns;

import java.time.Duration;
import java.util.List;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;

/** How long each referral waited for its receipt (G10), in hours. */
final class TimeToAcknowledgement implements TimeSpan {

    private static final double WEEK = 168;
    private static final double HOUR = Duration.ofHours(1).toMillis();

    @Override
    public String name() {
        return "times-to-acknowledgement";
    }

    @Override
    public boolean isByTheRules() {
        return false;
    }

    @Override
    public TimeUnit unit() {
        return TimeUnit.HOURS;
    }

    @Override
    public double horizon() {
        return WEEK;
    }

    @Override
    public List<QualityOutcome> outcomes() {
        return List.of();
    }

    @Override
    public TimeWaits waits(Asked asked, TimeGrouping grouping) {
        var referrals = asked.graph().referrals();
        TimeWaits waits = new TimeWaits(
                "Referral", referrals.codes(), "NOT_BETWEEN_TWO", "OTHER_ORIGIN", "EARLIER", "LATER", "ENDED_BEFORE");
        for (int referral = 0; referral < referrals.size(); referral++) {
            if (asked.isKnown(referrals.sentAt().get(referral))) {
                add(asked, grouping, referral, waits);
            }
        }
        return waits;
    }

    private static void add(Asked asked, TimeGrouping grouping, int referral, TimeWaits waits) {
        var referrals = asked.graph().referrals();
        int sender = referrals.sender().get(referral);
        long sent = referrals.sentAt().get(referral);
        long receipt = asked.receipt(referral);
        int day = Known.dayOf(sent);
        if (!asked.isSent(referral)) {
            waits.exclude("NOT_BETWEEN_TWO");
        } else if (!asked.includes(sender)) {
            waits.exclude("OTHER_ORIGIN");
        } else if (!asked.isInWindow(day)) {
            waits.exclude(day < asked.from() ? "EARLIER" : "LATER");
        } else if (receipt < sent) {
            waits.exclude("ENDED_BEFORE");
        } else {
            boolean received = receipt != Instants.NONE;
            double hours = ((received ? receipt : asked.moment()) - sent) / HOUR;
            String group = grouping.of(asked, sender, referrals.priority().get(referral));
            waits.add(TimeWait.of(referral, group, hours, received));
        }
    }
}
