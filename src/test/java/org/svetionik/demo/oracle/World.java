package org.svetionik.demo.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that the reference package and one invented package say together. */
final class World implements Facts {
    final Map<String, Body> bodies = new TreeMap<>();
    final Map<String, String> districtOf = new TreeMap<>();
    final Map<String, String> indicatorKind = new TreeMap<>();
    final Map<String, String> indicatorUrgency = new TreeMap<>();
    final List<Duty> duties = new ArrayList<>();
    final Map<String, String> schoolOf = new TreeMap<>();
    final Map<String, Integer> birthYear = new TreeMap<>();
    final List<Sign> signs = new ArrayList<>();
    final Map<String, Case> cases = new TreeMap<>();
    final List<Handoff> handoffs = new ArrayList<>();
    final List<Verdict> verdicts = new ArrayList<>();
    final List<Help> helps = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Pact> pacts = new ArrayList<>();
    final List<Gathering> gatherings = new ArrayList<>();
    final Map<String, Course> courses = new TreeMap<>();

    private final Path folder;

    World(Path folder) {
        this.folder = folder;
        each("municipalities", row -> districtOf.put(row.getField("code"), row.getField("district_code")));
        each("institutions", this::body);
        each("indicators", this::indicator);
        each("duties", this::duty);
        each("students", this::student);
        each("observations", this::sign);
        each("cases", this::caseRow);
        each("referrals", this::handoff);
        handoffs.sort(Comparator.comparing(Handoff::sentAt).thenComparing(Handoff::code));
        each("decisions", this::verdict);
        each("measures", this::help);
        each("links", this::tie);
        each("agreements", this::pact);
        each("meetings", row -> gatherings.add(new Gathering(row.getField("team_code"), day(row, "held_on"))));
        each("trainings", this::course);
        each(
                "training_participants",
                row -> course(row.getField("training_code")).bodies().add(row.getField("institution_code")));
    }

    private Course course(String code) {
        return Objects.requireNonNull(courses.get(code));
    }

    Body body(String code) {
        return Objects.requireNonNull(bodies.get(code), code);
    }

    Case caseOf(String code) {
        return Objects.requireNonNull(cases.get(code), code);
    }

    private void each(String table, Consumer<NamedCsvRecord> reader) {
        try (InputStream in = World.class.getResourceAsStream("/packages/serbia-reference/" + table + ".csv")) {
            if (in != null) {
                CsvReader.builder().ofNamedCsvRecord(in).forEach(reader);
            }
            Path own = folder.resolve(table + ".csv");
            if (Files.exists(own)) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(own)) {
                    rows.forEach(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table, e);
        }
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    private static @Nullable LocalDate dayOrNull(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : day(row, column);
    }

    private static @Nullable Instant instantOrNull(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? null : Instant.parse(row.getField(column));
    }

    private void body(NamedCsvRecord row) {
        String municipality = row.getField("municipality_code");
        String district = row.getField("district_code");
        String pupils = row.getField("pupils");
        bodies.put(
                row.getField("code"),
                new Body(
                        row.getField("code"),
                        row.getField("kind"),
                        district.isEmpty() ? districtOf.getOrDefault(municipality, "") : district,
                        municipality,
                        pupils.isEmpty() ? 0 : Integer.parseInt(pupils),
                        row.getField("school_level"),
                        dayOrNull(row, "active_from"),
                        dayOrNull(row, "active_to")));
    }

    private void indicator(NamedCsvRecord row) {
        indicatorKind.put(row.getField("code"), row.getField("kind"));
        indicatorUrgency.put(row.getField("code"), row.getField("urgency"));
    }

    private void duty(NamedCsvRecord row) {
        String hours = row.getField("within_hours");
        duties.add(new Duty(
                row.getField("code"),
                row.getField("from_kind"),
                row.getField("to_kind"),
                row.getField("trigger"),
                row.getField("priority"),
                hours.isEmpty() ? null : Integer.valueOf(hours),
                row.getField("territory"),
                !row.getField("condition").isEmpty()));
    }

    private void student(NamedCsvRecord row) {
        schoolOf.put(row.getField("code"), row.getField("school_code"));
        birthYear.put(row.getField("code"), Integer.valueOf(row.getField("birth_year")));
    }

    private void sign(NamedCsvRecord row) {
        signs.add(new Sign(
                row.getField("student_code"),
                row.getField("institution_code"),
                row.getField("indicator_code"),
                day(row, "observed_on"),
                Instant.parse(row.getField("recorded_at"))));
    }

    private void caseRow(NamedCsvRecord row) {
        cases.put(
                row.getField("code"),
                new Case(
                        row.getField("code"),
                        row.getField("student_code"),
                        day(row, "opened_on"),
                        row.getField("opened_by"),
                        row.getField("lead_code"),
                        dayOrNull(row, "lead_since"),
                        row.getField("status").equals("CLOSED"),
                        dayOrNull(row, "closed_on")));
    }

    private void handoff(NamedCsvRecord row) {
        handoffs.add(new Handoff(
                row.getField("code"),
                row.getField("case_code"),
                row.getField("from_code"),
                row.getField("to_code"),
                row.getField("priority"),
                Instant.parse(row.getField("sent_at")),
                instantOrNull(row, "received_at"),
                instantOrNull(row, "responded_at"),
                row.getField("response"),
                instantOrNull(row, "feedback_at")));
    }

    private void verdict(NamedCsvRecord row) {
        verdicts.add(new Verdict(
                row.getField("case_code"), row.getField("body_code"), day(row, "decided_on"), row.getField("outcome")));
    }

    private void help(NamedCsvRecord row) {
        helps.add(new Help(
                row.getField("case_code"), row.getField("kind"), day(row, "started_on"), dayOrNull(row, "ended_on")));
    }

    private void tie(NamedCsvRecord row) {
        ties.add(new Tie(
                row.getField("entity_code"), row.getField("case_code"), row.getField("role"), dayOrNull(row, "since")));
    }

    private void pact(NamedCsvRecord row) {
        pacts.add(new Pact(
                row.getField("a_code"), row.getField("b_code"), day(row, "valid_from"), dayOrNull(row, "valid_to")));
    }

    private void course(NamedCsvRecord row) {
        LocalDate last = dayOrNull(row, "held_to");
        courses.put(row.getField("code"), new Course(last == null ? day(row, "held_from") : last, new ArrayList<>()));
    }
}
