package org.svetionik.demo.background;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import org.svetionik.demo.country.ResourceTable;

/** The indicators of the reference package, by what they oblige to. Proxies of poverty or custom stand with the risk factors. */
final class Catalogue {
    private static final Set<String> PROXIES = Set.of("VU-02", "VU-06", "VU-08", "FL-05");

    final List<String> toAssess;
    final List<String> urgent;
    final List<String> emergencies;
    final List<String> background;

    Catalogue() {
        List<NamedCsvRecord> rows = ResourceTable.rows("/packages/serbia-reference/indicators.csv");
        toAssess = codes(rows, "ASSESS");
        urgent = codes(rows, "URGENT_24H");
        emergencies = codes(rows, "EMERGENCY");
        background = rows.stream()
                .filter(row -> PROXIES.contains(row.getField("code")) || isRisk(row))
                .map(row -> row.getField("code"))
                .toList();
    }

    private static List<String> codes(List<NamedCsvRecord> rows, String urgency) {
        return rows.stream()
                .filter(row -> !isRisk(row) && row.getField("urgency").equals(urgency))
                .map(row -> row.getField("code"))
                .filter(code -> !PROXIES.contains(code))
                .toList();
    }

    private static boolean isRisk(NamedCsvRecord row) {
        return row.getField("kind").equals("RISK_FACTOR");
    }
}
