package org.svetionik.gaps;

import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Refs;

/** The ways from kind to kind that somebody wants: a duty names them, or another district goes them (K05b); both kinds are at work (K05d). */
final class WantedTies {

    private final AsOf asOf;
    private final FlowTables tables;
    private final boolean[][] named;
    private final boolean[][] atWork;

    WantedTies(AsOf asOf, FlowTables tables) {
        this.asOf = asOf;
        this.tables = tables;
        int size = tables.kinds().size();
        this.named = new boolean[size][size];
        this.atWork = new boolean[tables.districts()][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                named[from][to] =
                        isNamed(tables.kinds().name(from), tables.kinds().name(to)) || isSeen(from, to);
            }
        }
        for (int i = 0; i < asOf.graph.institutions().size(); i++) {
            if (asOf.isActive(i)) {
                addWork(i);
            }
        }
    }

    boolean contains(int from, int to, int district) {
        return named[from][to] && atWork[district][from] && atWork[district][to];
    }

    private boolean isNamed(String from, String to) {
        Duties duties = asOf.graph.duties();
        for (int duty = 0; duty < duties.size(); duty++) {
            if (duties.toKind().is(duty, to)
                    && (duties.fromKind().is(duty, from) || duties.fromKind().is(duty, "ANY"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(int from, int to) {
        for (int district = 0; district < tables.districts(); district++) {
            if (tables.counts(district)[from][to] > 0) {
                return true;
            }
        }
        return false;
    }

    /** An institution works in its district; a national one in all. */
    private void addWork(int institution) {
        int kind = tables.kinds().of(institution);
        int own = asOf.graph.institutions().district().get(institution);
        for (int district = 0; district < tables.districts(); district++) {
            atWork[district][kind] |= own == Refs.NONE || own == district;
        }
    }
}
