package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.explanation.Explanation;

/** Counts the referrals of a window between groups of institutions. */
final class FlowSums {

    private static final String FORMULA =
            "n = referrals sent in the window; shares are of n, receivedInTime of those with a limit; intervals by Wilson";

    private final Asked asked;
    private final FlowLimits limits;
    private final int[] groupOf;
    private final List<String> groups = new ArrayList<>();
    private final Map<Long, FlowSum> sums = new HashMap<>();
    private long counted;
    private long notBetweenTwo;
    private long otherOrigin;
    private long earlier;
    private long later;

    FlowSums(Asked asked, FlowGrouping by) {
        this.asked = asked;
        this.limits = new FlowLimits(asked);
        this.groupOf = new int[asked.graph().institutions().size()];
        Map<String, Integer> numbers = new HashMap<>();
        Arrays.setAll(groupOf, institution -> numbers.computeIfAbsent(by.of(asked, institution), this::added));
    }

    private int added(String group) {
        groups.add(group);
        return groups.size() - 1;
    }

    Flows answer() {
        var sentAt = asked.graph().referrals().sentAt();
        for (int referral = 0; referral < asked.graph().referrals().size(); referral++) {
            long sent = sentAt.get(referral);
            if (!asked.isKnown(sent)) {
                continue;
            }
            if (!asked.isInWindow(sent)) {
                earlier += sent < asked.opens() ? 1 : 0;
                later += sent < asked.opens() ? 0 : 1;
            } else {
                add(referral);
            }
        }
        return new Flows(flows(), why());
    }

    private void add(int referral) {
        var referrals = asked.graph().referrals();
        if (!asked.isSent(referral)) {
            notBetweenTwo++;
            return;
        }
        int sender = referrals.sender().get(referral);
        if (!asked.includes(sender)) {
            otherOrigin++;
            return;
        }
        counted++;
        long ends = (long) groupOf[sender] << 32 | groupOf[referrals.receiver().get(referral)];
        sums.computeIfAbsent(ends, any -> new FlowSum()).add(asked, referral, limits.of(referral));
    }

    private List<Flow> flows() {
        Map<List<String>, FlowSum> sorted = new TreeMap<>(FlowSums::compare);
        sums.forEach((ends, sum) ->
                sorted.put(List.of(groups.get((int) (ends >> 32)), groups.get((int) (long) ends)), sum));
        List<Flow> flows = new ArrayList<>();
        sorted.forEach((ends, sum) -> flows.add(sum.flow(ends.get(0), ends.get(1), asked)));
        return flows;
    }

    private static int compare(List<String> a, List<String> b) {
        int from = a.get(0).compareTo(b.get(0));
        return from == 0 ? a.get(1).compareTo(b.get(1)) : from;
    }

    private Explanation why() {
        return new Why(asked, "flows", 1, FORMULA, "Wilson (1927)")
                .excluding("NOT_BETWEEN_TWO", notBetweenTwo)
                .excluding("OTHER_ORIGIN", otherOrigin)
                .excluding("EARLIER", earlier)
                .excluding("LATER", later)
                .of(counted);
    }
}
