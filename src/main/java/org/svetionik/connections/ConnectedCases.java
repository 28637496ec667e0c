package org.svetionik.connections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.records.RecordReference;

/**
 * Cases that share a student or an entity with a case, out of the row that the query connectedCases gives.
 *
 * @param cases the strongest first
 * @param tooCommon how many entities were left out because too many cases know them
 */
record ConnectedCases(String caseCode, List<ConnectedCase> cases, int tooCommon) {

    /** Version 1: an entity that more cases than these know ties none of them together. A large square is not a common acquaintance. */
    static final int COMMON = 30;

    static ConnectedCases of(String caseCode, Map<String, Object> row) {
        Map<String, List<CaseTie>> ties = new TreeMap<>();
        Map<String, LocalDate> opened = new TreeMap<>();
        int tooCommon = 0;
        Map<?, ?> student = (Map<?, ?>) Objects.requireNonNull(row.get("student"));
        LocalDate openedOn = (LocalDate) Objects.requireNonNull(row.get("openedOn"));
        List<?> ofStudent = list(student, "cases");
        for (Map<?, ?> other : others(ofStudent, caseCode, opened)) {
            LocalDate since = later(openedOn, day(other));
            add(ties, other, CaseTie.ofStudent(text(student, "code"), since, ofStudent.size()));
        }
        for (Object shared : (List<?>) Objects.requireNonNull(row.get("entities"))) {
            Map<?, ?> entity = (Map<?, ?>) shared;
            List<?> cases = list(entity, "cases");
            if (cases.size() > COMMON) {
                tooCommon++;
                continue;
            }
            List<Part> here = Part.of(list(entity, "parts"));
            for (Map<?, ?> other : others(cases, caseCode, opened)) {
                List<Part> there = Part.of(list(other, "parts"));
                add(
                        ties,
                        other,
                        CaseTie.ofEntity(text(entity, "code"), text(entity, "kind"), here, there, cases.size()));
            }
        }
        return new ConnectedCases(caseCode, connected(ties, opened), tooCommon);
    }

    private static List<Map<?, ?>> others(List<?> cases, String caseCode, Map<String, LocalDate> opened) {
        List<Map<?, ?>> others = new ArrayList<>();
        for (Object one : cases) {
            Map<?, ?> other = (Map<?, ?>) one;
            if (!text(other, "code").equals(caseCode)) {
                others.add(other);
                opened.put(text(other, "code"), day(other));
            }
        }
        return others;
    }

    private static void add(Map<String, List<CaseTie>> ties, Map<?, ?> other, CaseTie tie) {
        ties.computeIfAbsent(text(other, "code"), none -> new ArrayList<>()).add(tie);
    }

    private static List<ConnectedCase> connected(Map<String, List<CaseTie>> ties, Map<String, LocalDate> opened) {
        return ties.entrySet().stream()
                .map(one -> new ConnectedCase(
                        new RecordReference("Case", one.getKey()),
                        Objects.requireNonNull(opened.get(one.getKey())),
                        one.getValue()))
                .sorted(ConnectedCase.ORDER)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<?> list(Map<?, ?> row, String name) {
        return (List<?>) Objects.requireNonNull(row.get(name));
    }

    private static String text(Map<?, ?> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static LocalDate day(Map<?, ?> row) {
        return (LocalDate) Objects.requireNonNull(row.get("openedOn"));
    }

    /** The first so many of them, with what they rest on. */
    Answer answer(int first, Explanation why) {
        return new Answer(caseCode, cases.stream().limit(first).toList(), cases.size(), why);
    }

    /** The conditions under which they were counted. */
    static List<Explanation.Condition> conditions(String caseCode, @Nullable LocalDate day) {
        Map<String, String> applied = new LinkedHashMap<>();
        applied.put("caseCode", caseCode);
        applied.put("day", String.valueOf(day));
        applied.put("commonFrom", String.valueOf(COMMON + 1));
        return Explanation.conditions(applied);
    }

    /** The type ConnectedCases of the schema. */
    record Answer(String caseCode, List<ConnectedCase> cases, int totalCount, Explanation why) {}
}
