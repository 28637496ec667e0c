package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.svetionik.model.GraphModel;

class PublicationTests {

    private static final StatisticsSettings SETTINGS = new StatisticsSettings(10, 5);
    private static final List<String> KINDS = List.of("SCHOOL", "SOCIAL_WORK_CENTRE", "POLICE", "HEALTH");
    private static final Domain DOMAIN = Domain.of(
            GraphModel.load(),
            List.of(
                    value("DISTRICT", "D-1"),
                    value("DISTRICT", "D-2"),
                    value("DISTRICT", "D-3"),
                    value("INDICATOR_GROUP", "G-1"),
                    value("INDICATOR_GROUP", "G-2")));

    private static Map<String, Object> value(String dimension, String code) {
        return Map.of("dimension", dimension, "code", code, "srLatn", code, "en", code);
    }

    private static List<Unit> units(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 30 + random.nextInt(400))
                .mapToObj(i -> Unit.of(row(random), Map.of("SCHOOL", "EDUCATION", "POLICE", "LAW_ENFORCEMENT")))
                .toList();
    }

    private static Map<String, Object> row(Random random) {
        Map<String, Object> row = new HashMap<>(Map.of("quarter", 1L + random.nextInt(4), "year", 2024L));
        row.put("originKind", KINDS.get((int) (4 * Math.pow(random.nextDouble(), 2))));
        row.put("receiverKind", KINDS.get(random.nextInt(4)));
        row.put("originDistrict", "D-" + (1 + random.nextInt(3)));
        row.put("forms", random.nextBoolean() ? List.of("BEGGING") : List.of());
        row.put("birthYear", 2004L + random.nextInt(14));
        row.put("sex", random.nextBoolean() ? "FEMALE" : "MALE");
        row.put("groups", random.nextInt(3) == 0 ? List.of("G-1") : List.of());
        row.put("received", random.nextInt(5) > 0);
        row.put("hours", random.nextDouble() * 48);
        return row;
    }

    private static List<ReleasedCube> cubes(List<Unit> units) {
        return new Publication(StatisticsTable.REFERRALS, DOMAIN, units, SETTINGS).cubes();
    }

    @Test
    void isTheSameWhateverTheOrderOfTheUnits() {
        LongStream.range(0, 30).forEach(seed -> {
            List<Unit> shuffled = new ArrayList<>(units(seed));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(cubes(shuffled)).as("seed %d", seed).isEqualTo(cubes(units(seed)));
        });
    }

    @Test
    void showsTheTruthOrNothing() {
        LongStream.range(0, 30)
                .forEach(seed -> cubes(units(seed))
                        .forEach(cube -> cube.cells().forEach(cell -> {
                            Long count = cell.count();
                            assertThat(count == null).isEqualTo(cell.shownTo() == Audience.NOBODY);
                            if (count != null) {
                                assertThat(count).isEqualTo(truth(cube, cell, units(seed)));
                            }
                        })));
    }

    private static long truth(ReleasedCube cube, ReleasedCell cell, List<Unit> units) {
        List<StatisticsDimension> dimensions = cube(cube).dimensions();
        return units.stream()
                .filter(unit -> IntStream.range(0, dimensions.size())
                        .allMatch(
                                i -> has(unit, dimensions.get(i), cell.values().get(i))))
                .count();
    }

    private static boolean has(Unit unit, StatisticsDimension dimension, String code) {
        return dimension == StatisticsDimension.INDICATOR_GROUP
                ? unit.groups().contains(code)
                : unit.value(dimension).equals(code);
    }

    private static Cube cube(ReleasedCube released) {
        return Cube.all(StatisticsTable.REFERRALS)
                .filter(cube -> cube.code().equals(released.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsCoordinatorsAllThatEverybodySees() {
        LongStream.range(0, 30)
                .forEach(seed -> cubes(units(seed))
                        .forEach(cube -> cube.cells().forEach(cell -> {
                            Long seen = cell.countFor(Audience.EVERYBODY);
                            assertThat(seen == null || seen.equals(cell.countFor(Audience.COORDINATORS)))
                                    .isTrue();
                        })));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(cubes(units(1)))
                .allSatisfy(
                        cube -> assertThat(ReleasedCube.read(cube.written())).isEqualTo(cube));
    }

    @Test
    void hidesAPlaceWithoutAnyReferral() {
        assertThat(cubes(units(1)).stream()
                        .filter(cube -> cube.code().equals("REFERRALS/DISTRICT"))
                        .flatMap(cube -> cube.cells().stream())
                        .filter(cell -> cell.values().equals(List.of("NATIONAL"))))
                .singleElement()
                .satisfies(cell -> assertThat(cell.shownTo()).isEqualTo(Audience.NOBODY));
    }
}
