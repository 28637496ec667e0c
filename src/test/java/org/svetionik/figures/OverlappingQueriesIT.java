package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.suppression.Attacker;

/** Asks everything that can be asked, puts all answers together, and tries to work out what was suppressed. */
@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlappingQueriesIT {

    private static final int SAMPLE = 25;
    private static final int YEAR = 2022;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports, @Autowired Releases releases) throws IOException {
        Country.load(imports);
        releases.make();
    }

    @ParameterizedTest
    @CsvSource({
        "DASHBOARD, REFERRALS, 10",
        "NATIONAL_COORDINATOR, REFERRALS, 5",
        "DASHBOARD, DECISIONS, 10",
        "NATIONAL_COORDINATOR, DECISIONS, 5"
    })
    void giveNoSuppressedCellAway(Role role, StatisticsTable table, int threshold) {
        Map<String, @Nullable Integer> known = everything(Viewer.of("asker", role, null, null), table);
        if (known.get("[]") == null) {
            assertThat(known.values()).allMatch(Objects::isNull);
            return;
        }
        Attacker attacker = attacker(table, known);
        List<String> sought = new ArrayList<>(attacker.sought());
        // What is left of a shown total beside a shown part is shown as well
        sought.removeIf(cell -> cell.startsWith("no ") && known.get(cell.substring("no ".length())) != null);
        assertThat(sought).isNotEmpty();
        Collections.shuffle(sought, new Random(1));
        assertThat(sought.subList(0, Math.min(SAMPLE, sought.size())))
                .allSatisfy(cell ->
                        assertThat(attacker.interval(cell).width()).as(cell).isGreaterThanOrEqualTo(threshold - 1e-6));
    }

    /** What is known of each cell; two answers must not differ. */
    private Map<String, @Nullable Integer> everything(Viewer viewer, StatisticsTable table) {
        Map<String, @Nullable Integer> known = new TreeMap<>();
        for (Cube cube : Cube.all(table).toList()) {
            List<StatisticsDimension> turned = new ArrayList<>(cube.dimensions());
            Collections.reverse(turned);
            learn(known, ask(viewer, table, cube.dimensions(), "years: [" + YEAR + "]"));
            learn(known, ask(viewer, table, turned, "years: [" + YEAR + "]"));
            learn(known, ask(viewer, table, turned, ""));
            for (StatisticsDimension dimension : turned) {
                codes(known, dimension)
                        .forEach(code -> learn(
                                known,
                                ask(
                                        viewer,
                                        table,
                                        turned,
                                        "years: [" + YEAR + "], values: [{dimension: " + dimension + ", codes: [\""
                                                + code + "\"]}]")));
            }
        }
        return known;
    }

    private List<Map<String, Object>> ask(
            Viewer viewer, StatisticsTable table, List<StatisticsDimension> dimensions, String filter) {
        String document = "{ statistics(table: " + table + ", dimensions: " + dimensions + ", filter: {" + filter
                + "}) { cells { year values { dimension code } count suppressed } } }";
        return Country.list(tester, viewer, document, "statistics.cells").stream()
                .filter(cell -> Integer.valueOf(YEAR).equals(cell.get("year")))
                .toList();
    }

    private static void learn(Map<String, @Nullable Integer> known, List<Map<String, Object>> cells) {
        cells.forEach(cell -> {
            String name = new TreeSet<>(((List<?>) Objects.requireNonNull(cell.get("values")))
                            .stream()
                                    .map(value -> ((Map<?, ?>) value).get("dimension") + "="
                                            + ((Map<?, ?>) value).get("code"))
                                    .toList())
                    .toString();
            Integer count = (Integer) cell.get("count");
            assertThat(cell).containsEntry("suppressed", count == null);
            if (known.containsKey(name)) {
                assertThat(known.get(name)).as(name).isEqualTo(count);
            }
            known.put(name, count);
        });
    }

    private static List<String> codes(Map<String, @Nullable Integer> known, StatisticsDimension dimension) {
        String begin = "[" + dimension + "=";
        return known.keySet().stream()
                .filter(name -> name.startsWith(begin) && !name.contains(","))
                .map(name -> name.substring(begin.length(), name.length() - 1))
                .toList();
    }

    /** Each total is the sum of its parts; those who have an indicator group and those who have not are the parts of a sector. */
    private static Attacker attacker(StatisticsTable table, Map<String, @Nullable Integer> known) {
        Attacker attacker = new Attacker();
        for (Cube cube :
                Cube.all(table).filter(cube -> !cube.dimensions().isEmpty()).toList()) {
            StatisticsDimension first = cube.dimensions().get(0);
            StatisticsDimension last = cube.dimensions().get(cube.dimensions().size() - 1);
            if (cube.isPair()) {
                codes(known, last).forEach(code -> parts(attacker, known, first, List.of(last + "=" + code)));
            }
            List<String> wholes = cube.isPair()
                    ? codes(known, first).stream()
                            .map(code -> first + "=" + code)
                            .toList()
                    : List.of("");
            for (String whole : wholes) {
                List<String> fixed = whole.isEmpty() ? List.of() : List.of(whole);
                if (last == StatisticsDimension.INDICATOR_GROUP) {
                    codes(known, last).forEach(code -> groups(attacker, known, fixed, last + "=" + code));
                } else {
                    parts(attacker, known, last, fixed);
                }
            }
        }
        return attacker;
    }

    private static void groups(
            Attacker attacker, Map<String, @Nullable Integer> known, List<String> fixed, String group) {
        String has = name(Stream.concat(fixed.stream(), Stream.of(group)).toList());
        equation(attacker, known, List.of(has, "no " + has), name(fixed));
    }

    private static void parts(
            Attacker attacker, Map<String, @Nullable Integer> known, StatisticsDimension of, List<String> fixed) {
        List<String> parts = codes(known, of).stream()
                .map(code -> name(Stream.concat(fixed.stream(), Stream.of(of + "=" + code))
                        .toList()))
                .toList();
        equation(attacker, known, parts, name(fixed));
    }

    private static String name(List<String> values) {
        return new TreeSet<>(values).toString();
    }

    private static void equation(
            Attacker attacker, Map<String, @Nullable Integer> known, List<String> parts, String whole) {
        List<String> unknown =
                parts.stream().filter(part -> known.get(part) == null).toList();
        long shown = parts.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .mapToLong(count -> count)
                .sum();
        Integer total = known.get(whole);
        if (unknown.isEmpty() && total != null) {
            assertThat(shown).as(whole).isEqualTo(total.longValue());
        } else if (total != null) {
            attacker.learn(unknown, total - shown);
        } else {
            assertThat(shown).as(whole).isZero();
            attacker.learn(unknown, whole);
        }
    }
}
