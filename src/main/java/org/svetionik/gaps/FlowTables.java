package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.List;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Referrals of the window by kind of sender and of receiver, one table for each district (K05a). */
final class FlowTables {

    private final AsOf asOf;
    private final Kinds kinds;
    private final int[][][] counts;
    private final long[] totals;

    FlowTables(AsOf asOf) {
        this.asOf = asOf;
        this.kinds = new Kinds(asOf.graph.institutions());
        int districts = asOf.graph.places().districts().size();
        this.counts = new int[districts][kinds.size()][kinds.size()];
        this.totals = new long[districts];
        for (int row = 0; row < asOf.graph.referrals().size(); row++) {
            if (isCounted(row) && district(row) != Refs.NONE) {
                counts[district(row)][sender(row)][receiver(row)]++;
                totals[district(row)]++;
            }
        }
    }

    /** Same kind to same kind is left out. */
    private boolean isCounted(int row) {
        return asOf.isSentInWindow(row) && sender(row) != receiver(row);
    }

    private int sender(int row) {
        return kinds.of(asOf.graph.referrals().sender().get(row));
    }

    private int receiver(int row) {
        return kinds.of(asOf.graph.referrals().receiver().get(row));
    }

    /** The district of the sender, or of the receiver where the sender is national. */
    private int district(int row) {
        Referrals referrals = asOf.graph.referrals();
        Refs districts = asOf.graph.institutions().district();
        int own = districts.get(referrals.sender().get(row));
        return own == Refs.NONE ? districts.get(referrals.receiver().get(row)) : own;
    }

    Kinds kinds() {
        return kinds;
    }

    int districts() {
        return counts.length;
    }

    /** {@return the referrals of a district by number of sender kind and receiver kind} */
    int[][] counts(int district) {
        return counts[district];
    }

    long total(int district) {
        return totals[district];
    }

    /** {@return what the one kind sent and what the other received in the district} */
    List<Evidence> margins(int district, int from, int to) {
        List<Evidence> margins = new ArrayList<>();
        for (int row = 0; row < asOf.graph.referrals().size(); row++) {
            if (isCounted(row) && district(row) == district && (sender(row) == from || receiver(row) == to)) {
                margins.add(new Evidence(Evidence.Label.REFERRAL, row));
            }
        }
        return margins;
    }
}
