package org.svetionik.rules;

import java.time.Instant;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** A snapshot as far as it was known at a moment, read by a rule set: which bodies identify formally, and which signs count. */
public class Ruled extends Known {

    private static final String RISK_FACTOR = "RISK_FACTOR";

    private final RuleSet rules;
    private final boolean[] identifies;
    private final boolean[] counts;

    public Ruled(Snapshot graph, RuleSet rules, Instant moment) {
        super(graph, moment);
        this.rules = rules;
        this.identifies = new boolean[graph.institutions().size()];
        for (int i = 0; i < identifies.length; i++) {
            identifies[i] = rules.identifiers().contains(kind(i));
        }
        this.counts = new boolean[graph.indicators().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = !graph.indicators().kind().is(i, RISK_FACTOR)
                    && !rules.proxies().contains(graph.indicators().codes().get(i));
        }
    }

    public final RuleSet rules() {
        return rules;
    }

    /** Whether the institution may identify formally (G16). */
    public final boolean identifies(int institution) {
        return institution != Refs.NONE && identifies[institution];
    }

    /** Whether the observation counts as a sign: it is recorded, and neither a risk factor nor a proxy of poverty or custom (G18). */
    public final boolean counts(int observation) {
        int indicator = graph().observations().indicator().get(observation);
        return indicator != Refs.NONE
                && counts[indicator]
                && isKnown(graph().observations().recordedAt().get(observation));
    }
}
