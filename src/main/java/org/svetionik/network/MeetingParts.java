package org.svetionik.network;

import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/** Which institutions were at each meeting: the team that held it, and whoever was represented. */
final class MeetingParts {

    private final Snapshot graph;
    private final int meetings;
    private final Adjacency parts;

    MeetingParts(Snapshot graph) {
        this.graph = graph;
        this.meetings = graph.meetings().size();
        ArcList list = new ArcList(
                meetings + graph.institutions().size(),
                meetings + graph.attendances().size());
        for (int meeting = 0; meeting < meetings; meeting++) {
            add(list, meeting, graph.meetings().team().get(meeting));
        }
        for (int row = 0; row < graph.attendances().size(); row++) {
            add(
                    list,
                    graph.attendances().meeting().get(row),
                    graph.attendances().institution().get(row));
        }
        this.parts = list.build();
    }

    private void add(ArcList list, int meeting, int institution) {
        if (meeting != Refs.NONE && institution != Refs.NONE) {
            list.add(meeting, meetings + institution);
        }
    }

    Snapshot graph() {
        return graph;
    }

    /** {@return their rows, each once, in ascending order} */
    int[] institutions(int meeting) {
        int[] rows = new int[parts.degree(meeting)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = parts.target(parts.from(meeting) + i) - meetings;
        }
        return rows;
    }
}
