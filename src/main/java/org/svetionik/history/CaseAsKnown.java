package org.svetionik.history;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.svetionik.graph.GlobalId;

/**
 * A case with what belonged to it as it was known at a moment, of the records that the viewer sees as they stand.
 *
 * @param caze the case itself
 */
record CaseAsKnown(ZonedDateTime knownAt, KnownRecord caze, Map<String, List<KnownRecord>> byLabel) {

    private static final String CASE = "Case";
    private static final String STUDENT = "student";

    /** A record, and the version of it that was known. */
    record KnownRecord(String id, String code, Version version) {}

    /** The case in rows of {@link org.svetionik.graph.Versions#ofCase}; empty where there is none or none was known then. */
    static Optional<CaseAsKnown> of(List<Map<String, Object>> rows, ZonedDateTime knownAt) {
        Map<String, List<KnownRecord>> byLabel = new TreeMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(CaseAsKnown::id))
                .forEach((id, some) -> Version.told(some).stream()
                        .filter(version -> version.isKnownAt(knownAt))
                        .forEach(version -> byLabel.computeIfAbsent(id.label(), label -> new ArrayList<>())
                                .add(new KnownRecord(id.encoded(), id.key(), version))));
        return byLabel.getOrDefault(CASE, List.of()).stream()
                .findFirst()
                .map(caze -> new CaseAsKnown(knownAt, caze, belonging(byLabel, caze)));
    }

    private static GlobalId id(Map<String, Object> row) {
        return new GlobalId(String.valueOf(row.get("label")), String.valueOf(row.get("code")));
    }

    /** Those that named the case then, or the student whom it concerned then: they may have been entered elsewhere first. */
    private static Map<String, List<KnownRecord>> belonging(Map<String, List<KnownRecord>> byLabel, KnownRecord caze) {
        Map<String, List<KnownRecord>> belonging = new TreeMap<>();
        byLabel.forEach((label, records) -> belonging.put(
                label,
                records.stream()
                        .filter(record -> names(record.version, "case", List.of(caze.code))
                                || names(record.version, STUDENT, caze.version.said(STUDENT)))
                        .sorted(Comparator.comparing(KnownRecord::code))
                        .toList()));
        return belonging;
    }

    private static boolean names(Version version, String link, List<String> codes) {
        return !codes.isEmpty() && version.said(link).equals(codes);
    }

    private List<KnownRecord> of(String label) {
        return byLabel.getOrDefault(label, List.of());
    }

    /** {@return the case under the name that the schema has for it} */
    public KnownRecord getCase() {
        return caze;
    }

    public List<KnownRecord> referrals() {
        return of("Referral");
    }

    public List<KnownRecord> decisions() {
        return of("Decision");
    }

    public List<KnownRecord> measures() {
        return of("Measure");
    }

    public List<KnownRecord> observations() {
        return of("Observation");
    }

    public List<KnownRecord> assessments() {
        return of("Assessment");
    }
}
