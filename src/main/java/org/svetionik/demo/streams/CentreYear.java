package org.svetionik.demo.streams;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.ResourceTable;

/** Referrals to the Centre in a year by kind of sender, and victims identified in it. */
record CentreYear(int year, int identified, Map<Kind, Integer> referrals) {
    private static final List<Kind> SENDERS = List.of(
            Kind.POLICE,
            Kind.SOCIAL_WORK_CENTRE,
            Kind.SCHOOL,
            Kind.DISTRICT_OFFICE,
            Kind.HEALTH,
            Kind.NGO,
            Kind.LABOUR_INSPECTORATE,
            Kind.PROSECUTION);

    static List<CentreYear> all() {
        return ResourceTable.rows("/demo/centre.csv").stream()
                .map(CentreYear::read)
                .toList();
    }

    private static CentreYear read(NamedCsvRecord row) {
        Map<Kind, Integer> referrals = new EnumMap<>(Kind.class);
        SENDERS.forEach(kind -> referrals.put(kind, Integer.parseInt(row.getField(kind.name()))));
        return new CentreYear(
                Integer.parseInt(row.getField("year")),
                Integer.parseInt(row.getField("identified")),
                Collections.unmodifiableMap(referrals));
    }

    int total() {
        return referrals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
