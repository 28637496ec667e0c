package org.svetionik.connections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordList;
import org.svetionik.records.RecordReference;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** What a cluster of cases is made of, as far as known at a moment. */
final class ClusterPieces {

    private final Known known;
    private final Snapshot graph;
    private final int[] cases;
    private final List<CaseForest.Join> joins;
    private final Map<Integer, Integer> holders = new TreeMap<>();

    ClusterPieces(Known known, int[] cases, List<CaseForest.Join> joins) {
        this.known = known;
        this.graph = known.graph();
        this.cases = cases.clone();
        this.joins = joins;
        for (int caze : cases) {
            int lead = known.lead(caze);
            int holder = lead == Refs.NONE ? graph.cases().opener().get(caze) : lead;
            if (holder != Refs.NONE) {
                holders.merge(holder, 1, Integer::sum);
            }
        }
    }

    /** The codes of the institutions that hold cases of it. */
    List<String> holderCodes() {
        return holders.keySet().stream().map(graph.institutions().codes()::get).toList();
    }

    /** @param meetings when two institutions first met since the cluster formed */
    Cluster cluster(Meetings meetings) {
        LocalDate formed = Cluster.day(joins.get(0).day());
        return new Cluster(
                cases.length,
                (int) Arrays.stream(cases).filter(known::isOpen).count(),
                (int) Arrays.stream(cases)
                        .map(graph.cases().student()::get)
                        .distinct()
                        .count(),
                formed,
                Cluster.day(joins.get(joins.size() - 1).day()),
                joins.stream().map(this::joined).toList(),
                holders.entrySet().stream()
                        .map(one -> holder(one.getKey(), one.getValue()))
                        .toList(),
                pairs(meetings, formed),
                new RecordList("Case", graph.cases().codes(), Arrays.stream(cases)));
    }

    private Cluster.Joined joined(CaseForest.Join join) {
        RecordReference by = join.reason() >= 0
                ? new RecordReference(
                        "LinkedEntity", graph.linkedEntities().codes().get(join.reason()))
                : new RecordReference("Student", graph.students().codes().get(~join.reason()));
        return new Cluster.Joined(Cluster.day(join.day()), by, join.larger(), join.smaller());
    }

    private Cluster.Holder holder(int institution, int held) {
        return new Cluster.Holder(
                reference(institution), graph.institutions().kind().get(institution), held);
    }

    private RecordReference reference(int institution) {
        return new RecordReference("Institution", graph.institutions().codes().get(institution));
    }

    private List<Cluster.Pair> pairs(Meetings meetings, LocalDate formed) {
        Map<List<Integer>, LocalDate> referrals = referrals();
        List<Integer> all = List.copyOf(holders.keySet());
        List<Cluster.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                RecordReference one = reference(all.get(i));
                RecordReference other = reference(all.get(j));
                LocalDate met = meetings.first(one.code(), other.code(), formed);
                pairs.add(new Cluster.Pair(one, other, referrals.get(List.of(all.get(i), all.get(j))), met));
            }
        }
        return pairs;
    }

    /** The day of the first referral of its cases by pair of institutions, either of which sent it. */
    private Map<List<Integer>, LocalDate> referrals() {
        Map<List<Integer>, LocalDate> first = new HashMap<>();
        var ofCase = graph.index().referralsOfCase();
        var referrals = graph.referrals();
        for (int caze : cases) {
            for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
                int referral = ofCase.row(place);
                if (known.isSent(referral)) {
                    int sender = referrals.sender().get(referral);
                    int receiver = referrals.receiver().get(referral);
                    LocalDate on = Cluster.day(Known.dayOf(referrals.sentAt().get(referral)));
                    first.merge(
                            List.of(Math.min(sender, receiver), Math.max(sender, receiver)),
                            on,
                            (before, other) -> before.isBefore(other) ? before : other);
                }
            }
        }
        return first;
    }

    /** When institutions met. */
    interface Meetings {

        /** The first day on which two of them met, no earlier than a day; null for none. */
        @Nullable
        LocalDate first(String one, String other, LocalDate since);
    }
}
