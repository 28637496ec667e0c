package org.svetionik.gaps;

import java.util.function.Consumer;

/** Finds kinds that should refer to each other in a district, by what both do otherwise, and never did (K05a to K05d). */
final class ExpectedTieAbsent implements Detector {

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        FlowTables tables = new FlowTables(asOf);
        WantedTies wanted = new WantedTies(asOf, tables);
        for (int district = 0; district < tables.districts(); district++) {
            judge(asOf, tables, wanted, district, findings);
        }
    }

    private static void judge(
            AsOf asOf, FlowTables tables, WantedTies wanted, int district, Consumer<Finding> findings) {
        int[][] seen = tables.counts(district);
        double[][] expected = QuasiIndependence.expected(seen);
        for (int from = 0; from < seen.length; from++) {
            for (int to = 0; to < seen.length; to++) {
                if (seen[from][to] == 0 && expected[from][to] > 0 && wanted.contains(from, to, district)) {
                    AbsentTie tie = new AbsentTie(district, from, to, expected[from][to]);
                    findings.accept(tie.judge(asOf, tables));
                }
            }
        }
    }
}
