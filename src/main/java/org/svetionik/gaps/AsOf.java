package org.svetionik.gaps;

import java.time.Instant;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** What was known at a moment, under a rule set; its window is open at the start and closed at the end (G03). */
final class AsOf extends Known {

    final Snapshot graph;
    final RuleSet rules;
    final long moment;
    final int day;
    final int windowMonths;
    final int windowStart;
    private final long windowOpens;
    private final boolean[] identifies;

    AsOf(Snapshot graph, RuleSet rules, Instant moment) {
        this(graph, rules, moment, rules.windowMonths());
    }

    AsOf(Snapshot graph, RuleSet rules, Instant moment, int windowMonths) {
        super(graph, moment);
        this.graph = graph;
        this.rules = rules;
        this.moment = moment();
        this.day = day();
        this.windowMonths = windowMonths;
        this.windowStart = monthsBefore(windowMonths);
        this.windowOpens = startOf(windowStart + 1);
        this.identifies = new boolean[graph.institutions().size()];
        for (int i = 0; i < identifies.length; i++) {
            identifies[i] = rules.identifiers().contains(kind(i));
        }
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

    /** Whether the institution may identify formally (G16). */
    boolean identifies(int institution) {
        return institution != Refs.NONE && identifies[institution];
    }

    /** Whether the sign counts at all: it is neither a risk factor nor a proxy (G18). */
    boolean counts(int observation) {
        int indicator = graph.observations().indicator().get(observation);
        return indicator != Refs.NONE
                && !graph.indicators().kind().is(indicator, "RISK_FACTOR")
                && !rules.proxies().contains(graph.indicators().codes().get(indicator))
                && isKnown(graph.observations().recordedAt().get(observation));
    }
}
