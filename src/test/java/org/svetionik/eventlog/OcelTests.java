package org.svetionik.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Row;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OcelTests {

    private static final Instant DAY = Known.endOf(LocalDate.parse("2023-06-30"));

    private static final int PARTS = 3;

    private PackageSource source = new PackageSource(Path.of(""));
    private Snapshot country;

    @BeforeAll
    void invent(@TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(1, Size.SMALL, 9), rows -> {});
        source = new PackageSource(folder);
        country = Snapshot.read(source, DAY);
    }

    private static String text(Snapshot graph, Instant moment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ocel.write(reader -> reader.accept(graph), moment, out);
        return out.toString(UTF_8);
    }

    /** The students whose codes leave this remainder by their hash. */
    private record Part(PackageSource all, int remainder, Set<String> cases) implements Source {

        @Override
        public void read(String table, Consumer<Row> reader) {
            all.read(table, row -> {
                boolean isOfPart = switch (table) {
                    case "students" -> isOfPart(row.text("code"));
                    case "observations" -> isOfPart(row.text("student"));
                    case "cases" -> isOfPart(row.text("student")) && cases.add(row.text("code"));
                    case "referrals", "decisions", "measures", "links" -> cases.contains(row.text("case"));
                    default -> true;
                };
                if (isOfPart) {
                    reader.accept(row);
                }
            });
        }

        private boolean isOfPart(String student) {
            return Math.floorMod(student.hashCode(), PARTS) == remainder;
        }
    }

    @Test
    void writesTheSameFromParts() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ocel.write(
                reader -> {
                    for (int part = 0; part < PARTS; part++) {
                        reader.accept(Snapshot.read(new Part(source, part, new HashSet<>()), DAY));
                    }
                },
                DAY,
                out);
        JsonNode log = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(OcelRules.broken(log)).isEmpty();
        for (String list : List.of("objects", "events")) {
            assertThat(log.path(list).valueStream().map(JsonNode::toString))
                    .containsExactlyInAnyOrderElementsOf(log(DAY).path(list)
                            .valueStream()
                            .map(JsonNode::toString)
                            .toList());
        }
    }

    private JsonNode log(Instant moment) {
        return JsonMapper.shared().readTree(text(country, moment));
    }

    private static Map<String, Long> byType(JsonNode list) {
        Map<String, Long> counts = new HashMap<>();
        list.forEach(one -> counts.merge(one.path("type").asString(""), 1L, Long::sum));
        return counts;
    }

    @Test
    void keepsTheRulesOfTheFormat() {
        JsonNode log = log(DAY);
        assertThat(log.propertyNames()).containsExactlyInAnyOrder("objectTypes", "eventTypes", "objects", "events");
        assertThat(OcelRules.broken(log)).isEmpty();
    }

    @Test
    void breaksTheRulesWhereAnObjectIsTakenAwayOrATypeRenamed() {
        String text = text(country, DAY);
        assertThat(OcelRules.broken(read(text.replaceFirst("\"id\":\"case:", "\"id\":\"other:"))))
                .isNotEmpty();
        assertThat(OcelRules.broken(read(text.replaceFirst("\"name\":\"decision\"", "\"name\":\"verdict\""))))
                .isNotEmpty();
        assertThat(OcelRules.broken(read(
                        text.replaceFirst("\"name\":\"dayOnly\",\"value\":true", "\"name\":\"dayOnly\",\"value\":1"))))
                .hasSize(1);
        assertThat(OcelRules.broken(read("{}"))).hasSize(4);
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void tellsOfEveryKnownRecordOnce() {
        Known known = new Known(country, DAY);
        Map<String, Long> events = byType(log(DAY).path("events"));
        assertThat(events)
                .containsEntry(
                        "referral sent",
                        IntStream.range(0, country.referrals().size())
                                .filter(known::isSent)
                                .count())
                .containsEntry(
                        "decision",
                        IntStream.range(0, country.decisions().size())
                                .filter(row -> country.decisions().decidedOn().isBy(row, known.day()))
                                .count())
                .containsOnlyKeys(
                        "observation",
                        "opening",
                        "referral sent",
                        "referral received",
                        "referral responded",
                        "referral fed back",
                        "decision",
                        "measure started");
        assertThat(byType(log(DAY).path("objects")))
                .containsEntry("institution", (long) country.institutions().size());
    }

    @Test
    void countsWhatItWrites() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedMap<String, Long> counts = Ocel.write(reader -> reader.accept(country), DAY, out);
        Map<String, Long> read = byType(log(DAY).path("events"));
        read.putAll(byType(log(DAY).path("objects")));
        assertThat(counts).isEqualTo(read);
    }

    @Test
    void knowsNothingThatHappenedLater() {
        log(DAY).path("events")
                .forEach(event -> assertThat(Instant.parse(event.path("time").asString("")))
                        .isBeforeOrEqualTo(DAY));
        assertThat(log(DAY).path("events").size())
                .isLessThan(log(Instant.parse("2030-01-01T00:00:00Z"))
                        .path("events")
                        .size());
        assertThat(log(Instant.parse("1990-01-01T00:00:00Z")).path("events").size())
                .isZero();
    }

    @Test
    void tellsNothingOfStudentsButThePseudonym() {
        log(DAY).path("objects").forEach(object -> {
            if (object.path("type").asString("").equals("student")) {
                assertThat(object.path("attributes").size()).isZero();
            }
        });
    }

    @Test
    void givesTheSameBytesForTheSameGraph() {
        assertThat(text(country, DAY)).isEqualTo(text(country, DAY));
    }
}
