package org.svetionik.patterns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.graph.NamedRow;
import org.svetionik.wording.Texts;

/**
 * Explains each flow that the named query {@code referralFlows} counts. What it counts and what it leaves out add up to all referrals that
 * the viewer may see.
 */
final class FlowReasons {

    static final String FORMULA = "count = referrals from one end to the other;"
            + " received = those with receivedAt <= asOf, else respondedAt, else feedbackAt;"
            + " receivedInTime = those with receipt - sentAt <= max(1 h, hours of the duty between the two kinds);"
            + " median = middle of receipt - sentAt in hours, the mean of the two middle ones where n is even";

    private static final Texts TEXTS = Texts.of("/patterns/definitions");
    private static final String NAME = "referral-flows";
    private static final List<String> COUNTED = List.of("notBetweenTwo", "earlier", "later", "otherPriority");
    private static final List<String> REASONS = List.of("NOT_BETWEEN_TWO", "EARLIER", "LATER", "OTHER_PRIORITY");

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final OffsetDateTime moment;
    private final Instant now;

    /** @param now when the store is asked */
    FlowReasons(ReferralFlowFilter asked, String groupBy, OffsetDateTime moment, Instant now) {
        this.moment = moment;
        this.now = now;
        OffsetDateTime until = asked.until();
        conditions.put("groupBy", groupBy);
        conditions.put("sentAfter", asked.from() == null ? "any" : String.valueOf(asked.from()));
        conditions.put("sentUntil", String.valueOf(until == null || until.isAfter(moment) ? moment : until));
        conditions.put("priorities", asked.priorities() == null ? "all" : String.valueOf(asked.priorities()));
        conditions.put("districtCodes", asked.districtCodes() == null ? "all" : String.valueOf(asked.districtCodes()));
    }

    /** The flow of a row with its explanation. */
    NamedRow explained(Map<String, Object> row) {
        Map<String, Object> flow = new HashMap<>(row);
        Map<?, ?> known = (Map<?, ?>) Objects.requireNonNull(flow.remove("known"));
        flow.put("why", why((Long) Objects.requireNonNull(row.get("count")), known));
        return new NamedRow(flow);
    }

    private Explanation why(long n, Map<?, ?> known) {
        return new Explanation(
                NAME + "/1",
                TEXTS.words(NAME + ".meaning", Map.of()),
                FORMULA,
                List.of(),
                Explanation.conditions(conditions),
                n,
                excluded(n, known),
                moment,
                "",
                Inputs.ofTheStore(now));
    }

    /** What is left is between other ends, or of none of the districts. */
    private static List<Exclusion> excluded(long n, Map<?, ?> known) {
        List<Exclusion> excluded = new ArrayList<>();
        long left = number(known, "all") - n;
        for (int i = 0; i < REASONS.size(); i++) {
            long count = number(known, COUNTED.get(i));
            excluded.add(exclusion(REASONS.get(i), count));
            left -= count;
        }
        excluded.add(exclusion("OTHER_ENDS", left));
        return excluded;
    }

    private static long number(Map<?, ?> known, String name) {
        return (Long) Objects.requireNonNull(known.get(name), name);
    }

    private static Exclusion exclusion(String reason, long count) {
        return new Exclusion(reason, TEXTS.words(NAME + ".excluded." + reason, Map.of()), count);
    }
}
