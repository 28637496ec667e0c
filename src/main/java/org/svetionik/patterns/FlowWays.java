package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Proportion;
import org.svetionik.graph.BadRequest;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** Counts the ways of cases: their known hand-offs one after the other, each from one stage to the next. */
final class FlowWays {

    private static final int MOST = 2000;
    private static final String FORMULA =
            "node (s, g): in = hand-offs number s to g, out = hand-offs number s + 1 by g, each case counted at most once in either;"
                    + " in + opened + resumed = out + ended = n; shares with interval by Wilson";

    private final Asked asked;
    private final FlowGrouping by;
    private final Map<FlowPlace, FlowTally> places = new TreeMap<>();
    private final Map<FlowPlace, Map<FlowPlace, List<Integer>>> links = new TreeMap<>();
    private final Map<String, Long> excluded = new LinkedHashMap<>();
    private long n;

    FlowWays(Asked asked, FlowGrouping by) {
        this.asked = asked;
        this.by = by;
        for (String reason : List.of("NEVER_REFERRED", "OTHER_ORIGIN", "EARLIER", "LATER")) {
            excluded.put(reason, 0L);
        }
    }

    /** Refuses more than 2,000 links, which nobody could draw. */
    FlowGraph answer() {
        for (int caze = 0; caze < asked.graph().cases().size(); caze++) {
            count(caze);
        }
        if (links.values().stream().mapToInt(Map::size).sum() > MOST) {
            throw new BadRequest(
                    "TOO_MANY_FLOWS", "More than " + MOST + " links; ask for a shorter window, or for larger groups");
        }
        List<FlowNode> nodes = new ArrayList<>();
        places.forEach((place, tally) -> nodes.add(tally.node(place, asked.graph(), n)));
        List<FlowLink> all = new ArrayList<>();
        links.forEach(
                (source, targets) -> targets.forEach((target, referrals) -> all.add(link(source, target, referrals))));
        return new FlowGraph(nodes, all, why());
    }

    private FlowLink link(FlowPlace source, FlowPlace target, List<Integer> referrals) {
        return new FlowLink(
                source.id(),
                target.id(),
                referrals.size(),
                Proportion.of(
                        referrals.size(),
                        Objects.requireNonNull(places.get(source)).n()),
                new RecordList(
                        "Referral",
                        asked.graph().referrals().codes(),
                        referrals.stream().mapToInt(Integer::intValue)));
    }

    private void count(int caze) {
        int[] way = way(caze);
        if (way.length == 0) {
            if (asked.graph().cases().openedOn().isBy(caze, asked.day())) {
                exclude("NEVER_REFERRED");
            }
            return;
        }
        var referrals = asked.graph().referrals();
        int day = Known.dayOf(referrals.sentAt().get(way[0]));
        if (!asked.includes(referrals.sender().get(way[0]))) {
            exclude("OTHER_ORIGIN");
        } else if (!asked.isInWindow(day)) {
            exclude(day < asked.from() ? "EARLIER" : "LATER");
        } else {
            n++;
            follow(caze, way);
        }
    }

    /** The known hand-offs of a case, earliest first. */
    private int[] way(int caze) {
        Groups ofCase = asked.graph().index().referralsOfCase();
        return IntStream.range(ofCase.from(caze), ofCase.until(caze))
                .map(ofCase::row)
                .filter(asked::isSent)
                .toArray();
    }

    /** At each stage the case is where the last hand-off brought it, and where the next one takes it from; mostly that is one place. */
    private void follow(int caze, int[] way) {
        var referrals = asked.graph().referrals();
        for (int stage = 0; stage <= way.length; stage++) {
            int arrived = stage == 0 ? Refs.NONE : referrals.receiver().get(way[stage - 1]);
            int leaves = stage == way.length ? Refs.NONE : referrals.sender().get(way[stage]);
            boolean passes = arrived != Refs.NONE
                    && leaves != Refs.NONE
                    && by.of(asked, arrived).equals(by.of(asked, leaves));
            if (arrived != Refs.NONE) {
                tally(stage, arrived).count(caze, true, passes);
            }
            if (leaves != Refs.NONE && !passes) {
                tally(stage, leaves).count(caze, false, true);
            }
            if (leaves != Refs.NONE) {
                links.computeIfAbsent(place(stage, leaves), any -> new TreeMap<>())
                        .computeIfAbsent(
                                place(stage + 1, referrals.receiver().get(way[stage])), any -> new ArrayList<>())
                        .add(way[stage]);
            }
        }
    }

    private FlowPlace place(int stage, int institution) {
        return new FlowPlace(stage, by.of(asked, institution));
    }

    private FlowTally tally(int stage, int institution) {
        return places.computeIfAbsent(place(stage, institution), any -> new FlowTally(by.kindOf(asked, institution)));
    }

    private void exclude(String reason) {
        excluded.merge(reason, 1L, Long::sum);
    }

    private Explanation why() {
        Why why = new Why(asked, "flow-graph", 1, FORMULA, "Wilson (1927)");
        excluded.forEach(why::excluding);
        return why.of(n);
    }
}
