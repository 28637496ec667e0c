package org.svetionik.gaps;

import java.time.Instant;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.Ruled;
import org.svetionik.snapshot.Snapshot;

/** What was known at a moment, under a rule set; its window is open at the start and closed at the end (G03). */
final class AsOf extends Ruled {

    final Snapshot graph;
    final RuleSet rules;
    final long moment;
    final int day;
    final int windowMonths;
    final int windowStart;
    private final long windowOpens;

    AsOf(Snapshot graph, RuleSet rules, Instant moment) {
        this(graph, rules, moment, rules.windowMonths());
    }

    AsOf(Snapshot graph, RuleSet rules, Instant moment, int windowMonths) {
        super(graph, rules, moment);
        this.graph = graph;
        this.rules = rules;
        this.moment = moment();
        this.day = day();
        this.windowMonths = windowMonths;
        this.windowStart = monthsBefore(windowMonths);
        this.windowOpens = startOf(windowStart + 1);
    }

    boolean isInWindow(int date) {
        return date > windowStart && date <= day;
    }

    boolean isInWindow(long instant) {
        return instant >= windowOpens && instant <= moment;
    }

    /** Whether it is a known hand-off between two institutions that was sent in the window. */
    boolean isSentInWindow(int referral) {
        return isInWindow(graph.referrals().sentAt().get(referral)) && isSent(referral);
    }
}
