package org.svetionik.retention;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases that go together in one transaction, with all that goes with them.
 *
 * @param revisions how many earlier versions of them are kept
 */
record Batch(
        List<Position> cases, List<String> students, List<String> linkedEntities, List<Fact> attached, long revisions) {

    static final Batch NONE = new Batch(List.of(), List.of(), List.of(), List.of(), 0);

    private static final Map<String, String> LABELS = Map.of(
            "referrals", "Referral",
            "decisions", "Decision",
            "measures", "Measure",
            "observations", "Observation",
            "links", "APPEARS_IN");

    /** A fact by its table and key in the interchange. */
    record Fact(String table, String key) {

        Map<String, Object> parameter() {
            return Map.of("table", table, "key", key);
        }
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    Position last() {
        return cases.get(cases.size() - 1);
    }

    List<String> caseCodes() {
        return cases.stream().map(Position::caseCode).toList();
    }

    /** Every fact that goes, under the names that its earlier versions have. */
    static List<Fact> facts(List<String> cases, List<String> students, List<Fact> attached) {
        return Stream.of(
                        cases.stream().map(code -> new Fact("cases", code)),
                        students.stream().map(code -> new Fact("students", code)),
                        attached.stream())
                .flatMap(facts -> facts)
                .toList();
    }

    List<Fact> facts() {
        return facts(caseCodes(), students, attached);
    }

    Tally tally() {
        SortedMap<String, Long> counts = new TreeMap<>(attached.stream()
                .collect(Collectors.groupingBy(fact -> LABELS.get(fact.table()), Collectors.counting())));
        counts.put("Case", (long) cases.size());
        counts.put("Student", (long) students.size());
        counts.put("LinkedEntity", (long) linkedEntities.size());
        counts.put("Revision", revisions);
        counts.values().removeIf(count -> count == 0);
        SortedMap<Integer, Long> years = new TreeMap<>(cases.stream()
                .collect(Collectors.groupingBy(one -> one.closedOn().getYear(), Collectors.counting())));
        return new Tally(counts, years);
    }
}
