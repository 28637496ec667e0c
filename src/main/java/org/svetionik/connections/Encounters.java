package org.svetionik.connections;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** On which days institutions took part in one meeting, out of the rows of the query meetingsOfInstitutions. */
record Encounters(Map<List<String>, NavigableSet<LocalDate>> days) implements ClusterPieces.Meetings {

    static Encounters of(List<Map<String, Object>> rows) {
        Map<List<String>, NavigableSet<LocalDate>> days = new HashMap<>();
        for (Map<String, Object> row : rows) {
            List<String> met = ((List<?>) Objects.requireNonNull(row.get("institutions")))
                    .stream().map(String::valueOf).sorted().toList();
            for (int i = 0; i < met.size(); i++) {
                for (int j = i + 1; j < met.size(); j++) {
                    days.computeIfAbsent(List.of(met.get(i), met.get(j)), none -> new TreeSet<>())
                            .add((LocalDate) Objects.requireNonNull(row.get("heldOn")));
                }
            }
        }
        return new Encounters(days);
    }

    @Override
    public @Nullable LocalDate first(String one, String other, LocalDate since) {
        List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        return days.getOrDefault(pair, new TreeSet<>()).ceiling(since);
    }
}
