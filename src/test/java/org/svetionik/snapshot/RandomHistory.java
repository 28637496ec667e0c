package org.svetionik.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Packages that come one after the other, by chance: new facts, among others with codes before those of old ones, and corrections of old ones. */
final class RandomHistory {

    private static final int POOL = 40;

    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("districts", "code,name_sr_latn");
        HEADERS.put("municipalities", "code,name_sr_latn,district_code");
        HEADERS.put("institutions", "code,name,kind,district_code,municipality_code,pupils,active_from");
        HEADERS.put("indicators", "code,group,kind,urgency,label_en");
        HEADERS.put("duties", "code,from_kind,to_kind,trigger,within_hours,territory");
        HEADERS.put("students", "code,school_code,birth_year");
        HEADERS.put("observations", "code,student_code,institution_code,indicator_code,observed_on");
        HEADERS.put("cases", "code,student_code,opened_on,opened_by,lead_code,status,closed_on");
        HEADERS.put("referrals", "code,case_code,from_code,to_code,priority,sent_at,received_at");
        HEADERS.put("decisions", "code,case_code,body_code,decided_on,outcome");
        HEADERS.put("measures", "code,case_code,provider_code,kind,started_on");
        HEADERS.put("links", "entity_code,entity_kind,case_code,role,since");
        HEADERS.put("agreements", "code,a_code,b_code,kind,valid_from");
        HEADERS.put("meetings", "code,team_code,held_on");
        HEADERS.put("trainings", "code,title,kind,held_from,held_to");
        HEADERS.put("training_participants", "training_code,institution_code,participants");
    }

    private final Random random;
    private final Map<String, SortedSet<String>> codes = new LinkedHashMap<>();

    RandomHistory(long seed) {
        random = new Random(seed);
    }

    /** Writes the next package; of some tables it has no file, but the first one has all. */
    Path next(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> table : HEADERS.entrySet()) {
            if (codes.size() < HEADERS.size() || random.nextInt(3) > 0) {
                write(folder, table.getKey(), table.getValue());
            }
        }
        return folder;
    }

    private void write(Path folder, String table, String header) throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String code = "%s%02d".formatted(table.substring(0, 2), random.nextInt(POOL));
            List<String> row = new ArrayList<>();
            row.add(table.equals("links") ? "E" + random.nextInt(POOL) : code);
            String key = row.get(0);
            for (String column : header.split(",", -1)) {
                row.add(value(table, column));
            }
            row.remove(1);
            if (table.equals("training_participants")) {
                row.set(0, any("trainings"));
                key = row.get(0) + row.get(1);
            } else if (table.equals("links")) {
                key = String.join(",", row);
            }
            rows.put(key, String.join(",", row));
        }
        List<String> lines = new ArrayList<>(rows.values());
        Collections.shuffle(lines, random);
        lines.add(0, header);
        Files.write(folder.resolve(table + ".csv"), lines);
        known(table).addAll(rows.keySet());
    }

    private String value(String table, String column) {
        return switch (column) {
            case "district_code" -> table.equals("municipalities") || random.nextBoolean() ? any("districts") : "";
            case "municipality_code" -> random.nextInt(4) == 0 ? any("municipalities") : "";
            case "student_code" -> any("students");
            case "case_code" -> any("cases");
            case "indicator_code" -> any("indicators");
            case "lead_code" -> random.nextBoolean() ? any("institutions") : "";
            case "opened_by" -> any("institutions");
            case "closed_on", "received_at", "held_to" -> "";
            case "sent_at" -> day() + "T0" + random.nextInt(10) + ":00:00Z";
            case "status" -> "OPEN";
            case "group" -> "HEALTH";
            case "urgency" -> word("ASSESS", "EMERGENCY");
            case "priority" -> word("URGENT", "REGULAR");
            case "outcome" -> word("IDENTIFIED", "REJECTED");
            case "role" -> word("CONTACT", "RECRUITER");
            case "entity_kind" -> "PERSON";
            case "trigger" -> word("CASE_OPENED", "DECISION_MADE");
            case "territory" -> word("NATIONAL", "SAME_DISTRICT");
            case "from_kind" -> word("SCHOOL", "POLICE");
            case "to_kind" -> word("SOCIAL_WORK_CENTRE", "POLICE");
            case "kind" -> kind(table);
            case "birth_year", "within_hours", "pupils", "participants" -> String.valueOf(2005 + random.nextInt(10));
            default ->
                column.endsWith("_code")
                        ? any("institutions")
                        : column.contains("name") || column.equals("title") || column.startsWith("label")
                                ? "Demo " + random.nextInt(5)
                                : day();
        };
    }

    private String kind(String table) {
        return switch (table) {
            case "institutions" -> word("SCHOOL", "POLICE");
            case "indicators" -> word("WARNING_SIGN", "RISK_FACTOR");
            case "measures" -> word("HEALTH", "LEGAL_AID");
            case "trainings" -> word("WORKSHOP", "ONLINE");
            default -> word("PROTOCOL", "DATA_SHARING");
        };
    }

    private SortedSet<String> known(String table) {
        return codes.computeIfAbsent(table, any -> new TreeSet<>());
    }

    private String any(String table) {
        List<String> some = List.copyOf(known(table));
        return some.isEmpty() ? "" : some.get(random.nextInt(some.size()));
    }

    private String word(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private String day() {
        return "2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
