package org.svetionik.snapshot;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables to which rows are added and in which rows are corrected by chance. */
final class RandomGraph {

    private static final List<String> TABLES = List.of(
            "districts",
            "municipalities",
            "institutions",
            "indicators",
            "students",
            "observations",
            "cases",
            "referrals",
            "decisions",
            "measures",
            "linkedEntities",
            "links");

    private final Random random;
    private final Map<String, SortedMap<String, String[]>> rows = new HashMap<>();
    private final Map<String, Set<String>> changed = new HashMap<>();

    RandomGraph(long seed) {
        random = new Random(seed);
        TABLES.forEach(this::table);
    }

    private SortedMap<String, String[]> table(String name) {
        return rows.computeIfAbsent(name, any -> new TreeMap<>());
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    void write(int times) {
        for (int i = 0; i < times; i++) {
            put(TABLES.get(random.nextInt(TABLES.size())), String.valueOf(random.nextInt(1000)));
        }
    }

    void correct(String table) {
        changed.clear();
        put(table, table(table).firstKey());
    }

    private void put(String table, String code) {
        String[] row = row(table, code);
        String key = table.equals("links") ? row[1] + " " + row[3] + " " + row[5] : code;
        table(table).put(key, row);
        changed.computeIfAbsent(table, any -> new HashSet<>()).add(key);
    }

    private String[] row(String table, String code) {
        return switch (table) {
            case "municipalities" -> new String[] {"code", code, "district", any("districts")};
            case "institutions" ->
                new String[] {
                    "code",
                    code,
                    "district",
                    maybe("districts"),
                    "municipality",
                    maybe("municipalities"),
                    "kind",
                    word("SCHOOL", "POLICE")
                };
            case "indicators" -> new String[] {"code", code, "kind", word("SIGN", "RISK_FACTOR")};
            case "students" ->
                new String[] {"code", code, "school", any("institutions"), "birthYear", "20" + (10 + random.nextInt(10))
                };
            case "observations" ->
                new String[] {
                    "code",
                    code,
                    "student",
                    any("students"),
                    "observer",
                    any("institutions"),
                    "indicator",
                    any("indicators"),
                    "observedOn",
                    day(),
                    "recordedAt",
                    instant()
                };
            case "cases" ->
                new String[] {
                    "code",
                    code,
                    "student",
                    any("students"),
                    "opener",
                    any("institutions"),
                    "openedOn",
                    day(),
                    "lead",
                    maybe("institutions"),
                    "status",
                    word("OPEN", "CLOSED")
                };
            case "referrals" ->
                new String[] {
                    "code",
                    code,
                    "case",
                    any("cases"),
                    "sender",
                    any("institutions"),
                    "receiver",
                    any("institutions"),
                    "sentAt",
                    instant(),
                    "priority",
                    word("URGENT", "REGULAR")
                };
            case "decisions" ->
                new String[] {"code", code, "case", any("cases"), "body", any("institutions"), "decidedOn", day()};
            case "measures" ->
                new String[] {"code", code, "case", any("cases"), "provider", any("institutions"), "startedOn", day()};
            case "linkedEntities" -> new String[] {"code", code, "kind", word("PERSON", "PLACE")};
            case "links" ->
                new String[] {
                    "entity",
                    any("linkedEntities"),
                    "case",
                    any("cases"),
                    "role",
                    word("SUSPECT", "MEETING"),
                    "since",
                    day()
                };
            default -> new String[] {"code", code};
        };
    }

    private String any(String table) {
        List<String> codes = List.copyOf(table(table).keySet());
        if (codes.isEmpty()) {
            put(table, String.valueOf(random.nextInt(1000)));
            return table(table).firstKey();
        }
        return codes.get(random.nextInt(codes.size()));
    }

    private String maybe(String table) {
        return random.nextBoolean() ? any(table) : "";
    }

    private String word(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private String day() {
        return "2024-03-%02d".formatted(1 + random.nextInt(28));
    }

    private String instant() {
        return day() + "T10:00:00Z";
    }

    Snapshot whole() {
        changed.clear();
        WrittenTables all = new WrittenTables();
        rows.forEach((table, some) -> some.values().forEach(row -> all.add(table, row)));
        return all.shuffled(random.nextLong()).snapshot();
    }

    /** Small tables are read whole, large ones by what changed. */
    Snapshot renewed(Snapshot before) {
        Set<String> small = Set.of("districts", "municipalities", "institutions", "indicators");
        WrittenTables changes = new WrittenTables();
        rows.forEach((table, some) -> some.forEach((key, row) -> {
            if (small.contains(table) || changed.getOrDefault(table, Set.of()).contains(key)) {
                changes.add(table, row);
            }
        }));
        Earlier earlier = new Earlier(before, Set.copyOf(changed.keySet()));
        return Snapshot.read(new RenewedSource(changes.shuffled(random.nextLong()), earlier), Instant.EPOCH);
    }
}
