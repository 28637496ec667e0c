package org.svetionik.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The reference package and one invented package as the source of a snapshot, without a store between. */
public final class PackageSource implements Source {

    private static final Map<String, String> TABLES = Map.of(
            "linkedEntities",
            "links",
            "participations",
            "training_participants",
            "attendances",
            "meeting_participants");
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("district", "district_code"),
            Map.entry("municipality", "municipality_code"),
            Map.entry("level", "school_level"),
            Map.entry("activeFrom", "active_from"),
            Map.entry("activeTo", "active_to"),
            Map.entry("fromKind", "from_kind"),
            Map.entry("toKind", "to_kind"),
            Map.entry("withinHours", "within_hours"),
            Map.entry("school", "school_code"),
            Map.entry("birthYear", "birth_year"),
            Map.entry("student", "student_code"),
            Map.entry("observer", "institution_code"),
            Map.entry("indicator", "indicator_code"),
            Map.entry("observedOn", "observed_on"),
            Map.entry("recordedAt", "recorded_at"),
            Map.entry("opener", "opened_by"),
            Map.entry("lead", "lead_code"),
            Map.entry("leadSince", "lead_since"),
            Map.entry("openedOn", "opened_on"),
            Map.entry("closedOn", "closed_on"),
            Map.entry("closureReason", "closure_reason"),
            Map.entry("case", "case_code"),
            Map.entry("sender", "from_code"),
            Map.entry("receiver", "to_code"),
            Map.entry("sentAt", "sent_at"),
            Map.entry("receivedAt", "received_at"),
            Map.entry("respondedAt", "responded_at"),
            Map.entry("feedbackAt", "feedback_at"),
            Map.entry("body", "body_code"),
            Map.entry("decidedOn", "decided_on"),
            Map.entry("provider", "provider_code"),
            Map.entry("startedOn", "started_on"),
            Map.entry("endedOn", "ended_on"),
            Map.entry("entity", "entity_code"),
            Map.entry("first", "a_code"),
            Map.entry("second", "b_code"),
            Map.entry("validFrom", "valid_from"),
            Map.entry("validTo", "valid_to"),
            Map.entry("team", "team_code"),
            Map.entry("heldOn", "held_on"),
            Map.entry("training", "training_code"),
            Map.entry("meeting", "meeting_code"),
            Map.entry("institution", "institution_code"));

    private final Path folder;

    public PackageSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public void read(String table, Consumer<Row> reader) {
        String file = TABLES.getOrDefault(table, table) + ".csv";
        Map<String, Boolean> seen = new HashMap<>();
        Consumer<NamedCsvRecord> each = row -> {
            boolean isEntity = table.equals("linkedEntities");
            if (!isEntity || seen.put(row.getField("entity_code"), true) == null) {
                reader.accept(new CsvRow(row, isEntity ? "entity_" : ""));
            }
        };
        try (InputStream in = PackageSource.class.getResourceAsStream("/packages/serbia-reference/" + file)) {
            if (in != null) {
                CsvReader.builder().ofNamedCsvRecord(in).forEach(each);
            }
            Path own = folder.resolve(file);
            if (Files.exists(own)) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(own)) {
                    rows.forEach(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private record CsvRow(NamedCsvRecord row, String prefix) implements Row {

        @Override
        public String text(String field) {
            String column = prefix + COLUMNS.getOrDefault(field, field);
            return row.findField(column).orElse("");
        }

        @Override
        public int day(String field) {
            if (field.equals("lastDay")) {
                int last = day("held_to");
                return last == Days.NONE ? day("held_from") : last;
            }
            String text = text(field);
            return text.isEmpty() ? Days.NONE : (int) LocalDate.parse(text).toEpochDay();
        }

        @Override
        public long instant(String field) {
            String text = text(field);
            return text.isEmpty() ? Instants.NONE : Instant.parse(text).toEpochMilli();
        }

        @Override
        public int number(String field) {
            String text = text(field);
            return text.isEmpty() ? Numbers.NONE : Integer.parseInt(text);
        }
    }
}
