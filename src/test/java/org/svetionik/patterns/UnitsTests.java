package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.svetionik.gaps.SilentUnits;
import org.svetionik.patterns.UnitAnswer.Unit;
import org.svetionik.records.RecordReference;
import org.svetionik.snapshot.Snapshot;

class UnitsTests {

    private static final String DAY = "2026-06-30";

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("D-N")
            .district("D-S")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .institution("N1", "SCHOOL", "D-N", "pupils", "600")
            .institution("N2", "SCHOOL", "D-N", "pupils", "400")
            .institution("S1", "SCHOOL", "D-S", "pupils", "1000")
            .institution("TUNE", "SCHOOL", "D-S", "pupils", "300", "level", "MUSIC_BALLET");

    private int made;

    private void referred(String school, int cases) {
        for (int i = 0; i < cases; i++) {
            String code = "%03d".formatted(made++);
            graph.openCase("C" + code, "", school, "2026-01-10")
                    .referral("R" + code, "C" + code, school, "CZ", "2026-01-11T10:00:00Z");
        }
    }

    private UnitAnswer units(UnitLevel level) {
        return new UnitRates(graph.asked(DAY), level).answer();
    }

    private Unit unit(UnitLevel level, String code) {
        return units(level).units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void expectsCasesByPupilsAtTheRateOfAll() {
        referred("N1", 3);
        referred("S1", 1);
        Unit north = unit(UnitLevel.DISTRICT, "D-N");
        assertThat(north.n()).isEqualTo(3);
        assertThat(north.pupils()).isEqualTo(1000);
        assertThat(north.expected()).isEqualTo(2, within(1e-12));
        assertThat(north.rate()).isEqualTo(3, within(1e-12));
        assertThat(units(UnitLevel.SCHOOL).units()).extracting(Unit::code).containsExactly("N1", "N2", "S1");
        assertThat(unit(UnitLevel.SCHOOL, "N2").expected()).isEqualTo(0.8, within(1e-12));
        assertThat(north.list().references()).extracting(RecordReference::code).containsExactly("C000", "C001", "C002");
    }

    @Test
    void countsACaseOnceForAUnitHoweverManyReferralsItMade() {
        referred("N1", 1);
        graph.referral("AGAIN", "C000", "N1", "CZ", "2026-02-11T10:00:00Z");
        graph.referral("OTHER", "C000", "N2", "CZ", "2026-02-11T10:00:00Z");
        assertThat(unit(UnitLevel.DISTRICT, "D-N").n()).isEqualTo(1);
        assertThat(units(UnitLevel.DISTRICT).why().n()).isEqualTo(3);
        assertThat(unit(UnitLevel.SCHOOL, "N1").n()).isEqualTo(1);
        assertThat(unit(UnitLevel.SCHOOL, "N2").n()).isEqualTo(1);
    }

    @Test
    void countsPupilsByTheShareOfTheWindowInWhichTheirSchoolWasAtWork() {
        graph.institution("NEW", "SCHOOL", "D-S", "pupils", "730", "activeFrom", "2026-06-26");
        graph.institution("GONE", "SCHOOL", "D-S", "pupils", "730", "activeTo", "2026-06-01");
        assertThat(unit(UnitLevel.SCHOOL, "NEW").pupils()).isEqualTo(730 * 5 / 365.0, within(1e-9));
        assertThat(unit(UnitLevel.DISTRICT, "D-S").pupils()).isEqualTo(1010, within(1e-9));
    }

    @Test
    void cannotTellFromNoCaseOfFewUnits() {
        assertThat(units(UnitLevel.SCHOOL).units()).allSatisfy(unit -> {
            assertThat(unit.status()).isEqualTo(UnitStatus.CANNOT_TELL);
            assertThat(unit.limits95()).isNull();
            assertThat(unit.ratio()).isNull();
        });
        assertThat(units(UnitLevel.SCHOOL).pupilsForZero()).isNull();
    }

    @Test
    void findsUnitsOnEitherSideOfTheirLimits() {
        referred("N2", 30);
        referred("N1", 2);
        referred("S1", 14);
        assertThat(unit(UnitLevel.SCHOOL, "N2").status()).isEqualTo(UnitStatus.HIGH);
        assertThat(unit(UnitLevel.SCHOOL, "N1").status()).isEqualTo(UnitStatus.LOW);
        Unit south = unit(UnitLevel.SCHOOL, "S1");
        assertThat(south.limits998()).isNotNull();
        assertThat(south.status()).isEqualTo(UnitStatus.IN_CONTROL);
    }

    @ParameterizedTest
    @EnumSource(UnitLevel.class)
    void agreesWithTheGapOfSilentUnits(UnitLevel level) {
        int open = 0;
        int untold = 0;
        for (long seed = 0; seed < 20; seed++) {
            Snapshot country = country(new Random(seed));
            UnitAnswer answer = new UnitRates(HandMadeGraph.asked(country, DAY, PatternFilter.NONE), level).answer();
            Map<String, String> gaps = SilentUnits.of(country, level.name(), DAY);
            assertThat(told(answer)).as("seed %s", seed).isEqualTo(gaps);
            SilentUnits.needed(country, level.name(), DAY)
                    .values()
                    .forEach(needed -> assertThat(answer.pupilsForZero()).isEqualTo((double) needed));
            open += (int) gaps.values().stream().filter("OPEN"::equals).count();
            untold += (int) gaps.values().stream().filter("CANNOT_TELL"::equals).count();
        }
        assertThat(open).isPositive();
        assertThat(untold).isPositive();
    }

    /** Units that are low by the gap's own definition, and those that cannot be told. */
    private static Map<String, String> told(UnitAnswer answer) {
        Map<String, String> told = new TreeMap<>();
        for (Unit unit : answer.units()) {
            boolean silent = unit.probabilityBelowHalf() >= 0.95 && unit.expected() >= 3;
            if (silent) {
                assertThat(unit.status()).isEqualTo(UnitStatus.LOW);
                told.put(unit.code(), "OPEN");
            } else if (unit.status() == UnitStatus.CANNOT_TELL) {
                told.put(unit.code(), "CANNOT_TELL");
            }
        }
        return told;
    }

    /** A country of 60 schools, some of which never refer. */
    private static Snapshot country(Random random) {
        HandMadeGraph some = new HandMadeGraph().institution("CZ", "VICTIM_PROTECTION_CENTRE", "");
        int cases = 0;
        for (int i = 0; i < 60; i++) {
            String place = "%02d".formatted(i / 4);
            if (i % 4 == 0) {
                some.district("D" + place).add("municipalities", "code", "M" + place, "district", "D" + place);
            }
            String school = "%02d".formatted(i);
            String pupils = String.valueOf(20 + random.nextInt(i / 4 % 10 == 0 ? 30 : 2000));
            some.institution(school, "SCHOOL", "D" + place, "pupils", pupils, "municipality", "M" + place);
            int count = i % 4 == 0 || i / 4 % 5 == 0 ? 0 : random.nextInt(24);
            for (int j = 0; j < count; j++) {
                String code = "C" + cases++;
                some.openCase(code, "", school, "2026-01-01")
                        .referral("R" + code, code, school, "CZ", "2026-01-02T10:00:00Z");
            }
        }
        return some.snapshot();
    }

    @Test
    void accountsForEveryReferral() {
        referred("N1", 2);
        referred("CZ", 1);
        graph.institution("TINY", "SCHOOL", "");
        graph.referral("PUPILLESS", "C000", "TINY", "CZ", "2026-02-01T10:00:00Z");
        graph.referral("OLD", "C000", "N1", "CZ", "2025-06-01T10:00:00Z");
        graph.referral("LATER", "C000", "N1", "CZ", "2026-07-01T10:00:00Z");
        for (UnitLevel level : UnitLevel.values()) {
            assertThat(Accounts.all(units(level).why())).as(level.name()).isEqualTo(6);
        }
    }

    @Test
    void listsWhatTheFilterAdmitsAtTheRateOfTheCountry() {
        referred("N1", 5);
        referred("S1", 1);
        List<Unit> whole = units(UnitLevel.SCHOOL).units();
        List<Unit> parts = Stream.of("D-N", "D-S")
                .flatMap(district -> new UnitRates(graph.asked(DAY, HandMadeGraph.in(district)), UnitLevel.SCHOOL)
                        .answer().units().stream())
                .toList();
        assertThat(parts)
                .extracting(UnitsTests::text)
                .isEqualTo(whole.stream().map(UnitsTests::text).toList());
    }

    private static String text(Unit unit) {
        return unit.code() + unit.status() + unit.n() + " " + unit.expected() + unit.limits998() + unit.ratio()
                + unit.list().references();
    }

    @Test
    void dependsOnNoOrderOfRows() {
        referred("N1", 5);
        referred("S1", 1);
        UnitAnswer other = new UnitRates(graph.shuffled(5).asked(DAY), UnitLevel.SCHOOL).answer();
        assertThat(other.units().stream().map(UnitsTests::text).toList())
                .isEqualTo(units(UnitLevel.SCHOOL).units().stream()
                        .map(UnitsTests::text)
                        .toList());
        assertThat(other.why()).isEqualTo(units(UnitLevel.SCHOOL).why());
    }
}
