package org.svetionik.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.svetionik.adjacency.ArcList;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** The ties between institutions that a question is about, and how many records made them or were left out. Knows nothing of what the asker may not see. */
final class Ties {

    private final AskedNetwork asked;
    private final Snapshot graph;
    private final boolean[] admitted;
    private final boolean[] tied;
    private final ArcList arcs;
    private final Map<String, Long> excluded = new LinkedHashMap<>();
    private long counted;

    private Ties(AskedNetwork asked) {
        this.asked = asked;
        this.graph = asked.graph();
        int institutions = graph.institutions().size();
        this.admitted = new boolean[institutions];
        this.tied = new boolean[institutions];
        for (int i = 0; i < institutions; i++) {
            admitted[i] = asked.admits(i);
        }
        this.arcs = new ArcList(institutions, institutions);
    }

    static Ties of(AskedNetwork asked) {
        Ties ties = new Ties(asked);
        switch (asked.weights()) {
            case REFERRALS -> ties.readReferrals();
            case AGREEMENTS -> ties.readAgreements();
            case MEETINGS -> ties.readMeetings();
        }
        return ties;
    }

    private void readReferrals() {
        leave("NOT_BETWEEN_TWO", "EARLIER", "LATER", "OTHER_ENDS");
        var referrals = graph.referrals();
        for (int row = 0; row < referrals.size(); row++) {
            long sent = referrals.sentAt().get(row);
            if (!asked.isKnown(sent)) {
                continue;
            }
            int place = asked.place(sent);
            if (place != 0) {
                leave(place < 0 ? "EARLIER" : "LATER");
            } else if (!asked.isSent(row)) {
                leave("NOT_BETWEEN_TWO");
            } else {
                tie(referrals.sender().get(row), referrals.receiver().get(row), false);
            }
        }
    }

    private void readAgreements() {
        leave("NOT_BETWEEN_TWO", "NOT_IN_FORCE", "OTHER_ENDS");
        var agreements = graph.agreements();
        for (int row = 0; row < agreements.size(); row++) {
            int first = agreements.first().get(row);
            int second = agreements.second().get(row);
            if (!asked.sight().seesAgreement(graph, row)) {
                continue;
            }
            boolean ended =
                    !agreements.validTo().isEmpty(row) && agreements.validTo().get(row) < asked.until();
            if (first == Refs.NONE || second == Refs.NONE || first == second) {
                leave("NOT_BETWEEN_TWO");
            } else if (!agreements.validFrom().isBy(row, asked.until()) || ended) {
                leave("NOT_IN_FORCE");
            } else {
                tie(first, second, true);
            }
        }
    }

    private void readMeetings() {
        leave("NOT_BETWEEN_TWO", "EARLIER", "LATER", "OTHER_ENDS");
        MeetingParts then = new MeetingParts(graph);
        MeetingParts now =
                asked.sight().isNarrowed() ? new MeetingParts(asked.sight().present()) : then;
        for (int meeting = 0; meeting < graph.meetings().size(); meeting++) {
            if (!asked.sight().seesMeeting(then, now, meeting)
                    || !graph.meetings().heldOn().isBy(meeting, asked.day())) {
                continue;
            }
            int place = asked.place(graph.meetings().heldOn().get(meeting));
            if (place == 0) {
                meet(then.institutions(meeting));
            } else {
                leave(place < 0 ? "EARLIER" : "LATER");
            }
        }
    }

    private void meet(int[] institutions) {
        int[] some = Arrays.stream(institutions).filter(one -> admitted[one]).toArray();
        if (some.length < 2) {
            leave(institutions.length < 2 ? "NOT_BETWEEN_TWO" : "OTHER_ENDS");
            return;
        }
        counted++;
        for (int a : some) {
            tied[a] = true;
            for (int b : some) {
                arcs.add(a, b);
            }
        }
    }

    private void tie(int from, int to, boolean bothWays) {
        if (!admitted[from] || !admitted[to]) {
            leave("OTHER_ENDS");
            return;
        }
        counted++;
        tied[from] = true;
        tied[to] = true;
        arcs.add(from, to);
        if (bothWays) {
            arcs.add(to, from);
        }
    }

    /** Names the reasons for which records can be left out. */
    private void leave(String first, String... others) {
        excluded.put(first, 0L);
        for (String other : others) {
            excluded.put(other, 0L);
        }
    }

    private void leave(String reason) {
        excluded.merge(reason, 1L, Long::sum);
    }

    /** {@return how many records made the ties} */
    long counted() {
        return counted;
    }

    /** {@return how many records were left out, by reason} */
    Map<String, Long> excluded() {
        return excluded;
    }

    /** {@return the network of the admitted institutions that are at work on the last day or have a tie} */
    Network network() {
        int[] rows = IntStream.range(0, admitted.length)
                .filter(row ->
                        admitted[row] && (tied[row] || graph.institutions().isActive(row, asked.until())))
                .toArray();
        int[] nodes = new int[admitted.length];
        for (int node = 0; node < rows.length; node++) {
            nodes[rows[node]] = node;
        }
        ArcList among = new ArcList(rows.length, rows.length);
        arcs.build().forEach((from, to, weight) -> among.add(nodes[from], nodes[to], weight));
        return new Network(asked, this, rows, among.build());
    }
}
