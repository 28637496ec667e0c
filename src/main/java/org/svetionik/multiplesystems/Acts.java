package org.svetionik.multiplesystems;

import org.svetionik.patterns.Asked;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * What institutions did for students in the window, as far as known: sent or received a referral, opened or took a case, decided, gave a measure. An act of
 * which only the day is known counts as done at the end of it, so that a receipt of that day comes first.
 */
final class Acts {

    private final Asked asked;
    private final Snapshot graph;

    Acts(Asked asked) {
        this.asked = asked;
        this.graph = asked.graph();
    }

    /** Takes note of an act. */
    interface Reader {
        /** @param caze in which it was done */
        void act(int student, int caze, int institution, long at);
    }

    /** Reads every act of an institution that the conditions admit. */
    void each(Reader reader) {
        referrals(reader);
        cases(reader);
        decisions(reader);
        measures(reader);
    }

    private void referrals(Reader reader) {
        var all = graph.referrals();
        for (int row = 0; row < all.size(); row++) {
            if (asked.isSent(row)) {
                int caze = all.caze().get(row);
                at(reader, caze, all.sender().get(row), all.sentAt().get(row));
                at(reader, caze, all.receiver().get(row), asked.receipt(row));
            }
        }
    }

    private void cases(Reader reader) {
        var all = graph.cases();
        for (int row = 0; row < all.size(); row++) {
            int opened = all.openedOn().get(row);
            on(reader, row, all.opener().get(row), opened);
            boolean sinceOpening = all.leadSince().isEmpty(row);
            on(
                    reader,
                    row,
                    all.lead().get(row),
                    sinceOpening ? opened : all.leadSince().get(row));
        }
    }

    private void decisions(Reader reader) {
        var all = graph.decisions();
        for (int row = 0; row < all.size(); row++) {
            on(reader, all.caze().get(row), all.body().get(row), all.decidedOn().get(row));
        }
    }

    private void measures(Reader reader) {
        var all = graph.measures();
        for (int row = 0; row < all.size(); row++) {
            on(
                    reader,
                    all.caze().get(row),
                    all.provider().get(row),
                    all.startedOn().get(row));
        }
    }

    private void on(Reader reader, int caze, int institution, int day) {
        if (asked.isInWindow(day)) {
            tell(reader, caze, institution, Known.startOf(day + 1) - 1);
        }
    }

    private void at(Reader reader, int caze, int institution, long instant) {
        if (instant != Instants.NONE && asked.isInWindow(instant)) {
            tell(reader, caze, institution, instant);
        }
    }

    private void tell(Reader reader, int caze, int institution, long at) {
        int student = caze == Refs.NONE ? Refs.NONE : graph.cases().student().get(caze);
        if (student != Refs.NONE && asked.includes(institution)) {
            reader.act(student, caze, institution, at);
        }
    }
}
