package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.RuleSetFixture;

/** Ten schools of 1,000 pupils that refer 1 to 12 cases each, and another beside them. Expected numbers are from an independent fit. */
class SilentUnitTests {

    private static final String DAY = "2026-06-30";
    private static final int[] USUAL = {1, 1, 2, 8, 1, 12, 2, 9, 1, 3};

    @TempDir
    Path folder;

    private final GraphFixture graph = new GraphFixture().institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    private void usual(int... cases) {
        for (int i = 0; i < cases.length; i++) {
            school("U" + (char) ('A' + i), 1000);
            refer("U" + (char) ('A' + i), cases[i]);
        }
    }

    private GraphFixture school(String code, int pupils, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"code", code, "kind", "SCHOOL", "pupils", "" + pupils}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return graph.add("institutions", fields);
    }

    private void refer(String school, int cases) {
        for (int i = 0; i < cases; i++) {
            String caze = school + i;
            graph.openCase(caze, "", school, "2026-01-01")
                    .referral("R" + caze, caze, school, "CZ", "2026-02-01T08:00:00Z");
        }
    }

    @Test
    void findsALargeSchoolThatRefersNothing() {
        usual(USUAL);
        school("S", 2000);
        assertThat(graph.find(new SilentUnit(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("SCHOOL", "S"));
            assertThat(gap.expected()).isCloseTo(6.667, within(0.001));
            assertThat(gap.observed()).isZero();
            assertThat(gap.of()).isEqualTo(2000);
            assertThat(gap.probability()).isCloseTo(0.9762, within(0.0001));
            assertThat(gap.evidence()).hasSize(1);
        });
    }

    @Test
    void cannotTellOnePupilBelowTheLimit() {
        usual(USUAL);
        school("S", 1532);
        assertThat(graph.find(new SilentUnit(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(1533);
        });
    }

    @Test
    void findsTheSchoolWithThatPupil() {
        usual(USUAL);
        school("S", 1533);
        assertThat(graph.find(new SilentUnit(), DAY))
                .singleElement()
                .satisfies(gap -> assertThat(gap.status()).isEqualTo(FindingStatus.OPEN));
    }

    @Test
    void passesOverASchoolThatReferredOneCaseHoweverOften() {
        usual(USUAL);
        school("S", 2000);
        refer("S", 1);
        graph.referral("AGAIN", "S0", "S", "UA", "2026-02-02T08:00:00Z");
        assertThat(graph.find(new SilentUnit(), DAY)).isEmpty();
        assertThat(graph.find(new SilentUnit(), "2026-01-31")).isNotEmpty();
    }

    @Test
    void passesOverSchoolsThatAreNoUnits() {
        usual(USUAL);
        school("MUSIC", 2000, "level", "MUSIC_BALLET");
        school("CLOSED", 2000, "activeTo", "2026-06-29");
        school("EMPTY", 0);
        assertThat(graph.find(new SilentUnit(), DAY)).isEmpty();
    }

    @Test
    void expectsOfASchoolThatOpenedLateAsMuchAsItsDaysAllow() {
        usual(USUAL);
        school("S", 2000, "activeFrom", "2026-01-01");
        assertThat(graph.find(new SilentUnit(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.of()).isEqualTo(Math.round(2000 * 181 / 365.0));
        });
    }

    /** K06c. */
    @Test
    void cannotTellWhereCountsSpreadNoMoreThanByChance() {
        usual(2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        school("S", 2000);
        assertThat(graph.find(new SilentUnit(), DAY)).singleElement().satisfies(SilentUnitTests::isBeyondTelling);
    }

    /** K06c. */
    @Test
    void cannotTellAmongNineSchools() {
        usual(1, 1, 2, 8, 1, 12, 2, 9);
        school("S", 3000);
        assertThat(graph.find(new SilentUnit(), DAY)).singleElement().satisfies(SilentUnitTests::isBeyondTelling);
        school("T", 1000);
        assertThat(ofS()).satisfies(gap -> assertThat(gap.status()).isEqualTo(FindingStatus.OPEN));
    }

    /** K06c. */
    @Test
    void cannotTellFromNineCases() {
        usual(0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
        school("S", 20_000);
        assertThat(graph.find(new SilentUnit(), DAY)).hasSize(10).allSatisfy(SilentUnitTests::isBeyondTelling);
        graph.openCase("TENTH", "", "UJ", "2026-01-01").referral("T", "TENTH", "UJ", "CZ", "2026-02-01T08:00:00Z");
        assertThat(ofS()).satisfies(gap -> assertThat(gap.status()).isEqualTo(FindingStatus.OPEN));
    }

    private Finding ofS() {
        return graph.find(new SilentUnit(), DAY).stream()
                .filter(one -> one.subjects().get(0).code().equals("S"))
                .findFirst()
                .orElseThrow();
    }

    private static void isBeyondTelling(Finding finding) {
        assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
        assertThat(finding.needed()).isNull();
        assertThat(finding.probability()).isZero();
    }

    /** K06d: where most schools never refer, the prior alone calls a school of 400 pupils silent at 0.975. */
    @Test
    void raisesNoAlarmByThePriorAlone() {
        usual(0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 15, 20);
        school("S", 400);
        assertThat(graph.find(new SilentUnit(), DAY)).hasSize(10);
        assertThat(ofS()).satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.probability()).isCloseTo(0.9754, within(0.0001));
            assertThat(finding.expected()).isCloseTo(1.516, within(0.001));
            assertThat(finding.needed()).isEqualTo(792);
        });
        RuleSet bold =
                new RuleSetFixture(folder).set("silentMinExpected", "3", "1.5").asSecond();
        assertThat(graph.find(new SilentUnit(), DAY, bold))
                .allSatisfy(gap -> assertThat(gap.status()).isEqualTo(FindingStatus.OPEN));
    }

    @Test
    void judgesMunicipalitiesAndDistrictsApart() {
        for (int i = 0; i < 10; i++) {
            local("U" + i, "D" + i, 1000);
            refer("U" + i, USUAL[i]);
        }
        local("S1", "DS", 1000);
        local("S2", "DS", 1000);
        assertThat(graph.find(new SilentUnit(), DAY))
                .filteredOn(one -> one.status() == FindingStatus.OPEN)
                .extracting(Finding::subjects, Finding::district)
                .containsExactly(
                        tuple(List.of(new Subject("MUNICIPALITY", "MDS")), "DS"),
                        tuple(List.of(new Subject("DISTRICT", "DS")), "DS"));
    }

    private void local(String code, String district, int pupils) {
        graph.add("districts", "code", district).add("municipalities", "code", "M" + district, "district", district);
        school(code, pupils, "municipality", "M" + district);
    }
}
