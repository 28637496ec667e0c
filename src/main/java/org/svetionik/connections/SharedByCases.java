package org.svetionik.connections;

import java.util.Arrays;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * What ties the cases of a snapshot together, as far as known at a moment: of each entity the case in which it first played a part that ties, with
 * each later one on the day on which both are known; and the same for the cases of a student. What more than {@link ConnectedCases#COMMON}
 * cases know ties none.
 */
final class SharedByCases {

    private final Known known;
    private final Snapshot graph;
    private final boolean[] included;
    private final TimedTies ties = new TimedTies();
    private int tooCommon;

    /** @param included which cases are asked about, by row */
    SharedByCases(Known known, boolean[] included) {
        this.known = known;
        this.graph = known.graph();
        this.included = included.clone();
        ofEntities();
        ofStudents();
    }

    TimedTies ties() {
        return ties;
    }

    /** {@return how many entities were left out} */
    int tooCommon() {
        return tooCommon;
    }

    private void ofEntities() {
        int[] ends = new int[graph.linkedEntities().size() + 1];
        int[] byEntity = byEntity(ends);
        for (int entity = 0; entity < graph.linkedEntities().size(); entity++) {
            int[] parts = Arrays.copyOfRange(byEntity, ends[entity], ends[entity + 1]);
            if (cases(parts) > ConnectedCases.COMMON) {
                tooCommon++;
            } else {
                tie(parts, entity);
            }
        }
    }

    /** The rows of all links that name an entity and a case, those of an entity side by side from its place in the other array on. */
    private int[] byEntity(int[] ends) {
        var links = graph.links();
        for (int link = 0; link < links.size(); link++) {
            if (names(link)) {
                ends[links.entity().get(link) + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] rows = new int[ends[ends.length - 1]];
        int[] filled = ends.clone();
        for (int link = 0; link < links.size(); link++) {
            if (names(link)) {
                rows[filled[links.entity().get(link)]++] = link;
            }
        }
        return rows;
    }

    private boolean names(int link) {
        return graph.links().entity().get(link) != Refs.NONE
                && graph.links().caze().get(link) != Refs.NONE;
    }

    private long cases(int[] parts) {
        return Arrays.stream(parts)
                .filter(link -> day(link) <= known.day())
                .map(graph.links().caze()::get)
                .distinct()
                .count();
    }

    /** Since when the part is known: its own day, or that of the opening of the case. */
    private int day(int link) {
        var links = graph.links();
        return links.since().isEmpty(link)
                ? graph.cases().openedOn().get(links.caze().get(link))
                : links.since().get(link);
    }

    private void tie(int[] parts, int entity) {
        long[] found = Arrays.stream(parts)
                .filter(link -> Part.ties(graph.links().role().get(link)) && day(link) <= known.day())
                .filter(link -> included[graph.links().caze().get(link)])
                .mapToLong(
                        link -> ((long) day(link) << 32) | graph.links().caze().get(link))
                .sorted()
                .toArray();
        for (int i = 1; i < found.length; i++) {
            ties.add((int) found[0], (int) found[i], (int) (found[i] >> 32), entity);
        }
    }

    private void ofStudents() {
        var cases = graph.index().casesOfStudent();
        for (int student = 0; student < graph.students().size(); student++) {
            int first = Refs.NONE;
            for (int place = cases.from(student); place < cases.until(student); place++) {
                int caze = cases.row(place);
                if (included[caze] && first != Refs.NONE) {
                    ties.add(first, caze, graph.cases().openedOn().get(caze), ~student);
                }
                first = first == Refs.NONE && included[caze] ? caze : first;
            }
        }
    }
}
