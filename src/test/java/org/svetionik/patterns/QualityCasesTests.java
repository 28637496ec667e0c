package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.statistics.BetaBinomial;

/** The published figures are those of the Centre's annual report for 2023. */
class QualityCasesTests {

    private final PatternFixture graph = new PatternFixture()
            .districts("N", "S")
            .institution("SCH-N", "SCHOOL", "N")
            .institution("SCH-S", "SCHOOL", "S")
            .institution("POL-N", "POLICE", "N")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    private int cases;

    private String referred(String sender, String sentAt) {
        String code = "C" + ++cases;
        graph.openCase(code, sender, sentAt.substring(0, 10)).referral("R" + code, code, sender, "CZ", sentAt);
        return code;
    }

    private void ended(int count, String sender, String outcome) {
        for (int i = 0; i < count; i++) {
            String caze = referred(sender, "2023-03-01T10:00:00Z");
            if (!outcome.isEmpty()) {
                graph.decision(caze, "CZ", outcome, "2023-06-01");
            }
        }
    }

    private Quality quality(OriginGrouping by) {
        return new QualityCases(graph.asked("2023-12-31", "2023-01-01", "2023-12-31"), by).answer();
    }

    /** The figures of 2023, spread over three senders. */
    private void fillAsPublished() {
        ended(32, "POL-N", "IDENTIFIED");
        ended(15, "SCH-N", "IDENTIFIED");
        ended(10, "SCH-S", "IDENTIFIED");
        ended(31, "SCH-S", "REJECTED");
        ended(10, "SCH-N", "SUSPENDED");
        ended(19, "POL-N", "NOT_A_VICTIM");
        ended(40, "SCH-N", "");
        ended(11, "POL-N", "");
        for (int i = 0; i < 9; i++) {
            graph.decision(referred("POL-N", "2022-11-01T10:00:00Z"), "CZ", "IDENTIFIED", "2023-02-01");
        }
        graph.openCase("OTHER", "SCH-N", "2023-04-01");
    }

    private static List<Long> counts(QualityGroup group) {
        return List.of(
                group.identified().count(),
                group.rejected().count(),
                group.suspended().count(),
                group.notAVictim().count(),
                group.ongoing().count(),
                group.closedUndecided().count());
    }

    @Test
    void givesThePublishedFiguresOf2023() {
        fillAsPublished();
        Quality quality = quality(OriginGrouping.SECTOR);
        assertThat(quality.total().n()).isEqualTo(168);
        assertThat(counts(quality.total())).containsExactly(57L, 31L, 10L, 19L, 51L, 0L);
        assertThat(quality.identifiedFromEarlier().n()).isEqualTo(9);
        assertThat(quality.identifiedInWindow().n()).isEqualTo(66);
        assertThat(quality.total().identifiedOfDecided().of()).isEqualTo(117);
        assertThat(quality.groups()).extracting(QualityGroup::code).containsExactly("EDUCATION", "LAW_ENFORCEMENT");
        assertThat(counts(quality.groups().get(1))).containsExactly(32L, 0L, 0L, 19L, 11L, 0L);
    }

    @Test
    void givesThePublishedFiguresOf2023OfTheInventedCountry(@TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(1, Size.NATIONAL, 3), rows -> {});
        Snapshot country = Snapshot.read(new PackageSource(folder), Instant.EPOCH);
        Quality quality = new QualityCases(
                        PatternFixture.asked(country, "2023-12-31", "2023-01-01", "2023-12-31", null),
                        OriginGrouping.KIND)
                .answer();
        assertThat(counts(quality.total())).containsExactly(57L, 31L, 10L, 19L, 51L, 0L);
        assertThat(quality.identifiedInWindow().n()).isEqualTo(66);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoCaseOutAndCountsNoneTwice(OriginGrouping by) {
        fillAsPublished();
        Quality quality = quality(by);
        assertThat(quality.groups().stream().mapToLong(QualityGroup::n).sum()).isEqualTo(168);
        assertThat(quality.groups())
                .allSatisfy(group -> assertThat(counts(group).stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(group.n())
                        .isEqualTo(group.cases().references().size()));
        assertThat(Accounts.all(quality.why())).isEqualTo(168 + 9 + 1);
    }

    @Test
    void addsUpOverDistrictsWhateverTheOrderOfRows() {
        fillAsPublished();
        long identified = 0;
        for (List<String> district : List.of(List.of("N"), List.of("S"))) {
            Asked asked = graph.shuffled(7).asked("2023-12-31", "2023-01-01", "2023-12-31", district);
            QualityGroup total =
                    new QualityCases(asked, OriginGrouping.KIND).answer().total();
            identified += total.identified().count();
        }
        assertThat(identified).isEqualTo(57);
        Asked shuffled = graph.shuffled(8).asked("2023-12-31", "2023-01-01", "2023-12-31");
        assertThat(new QualityCases(shuffled, OriginGrouping.INSTITUTION).answer())
                .usingRecursiveComparison()
                .isEqualTo(quality(OriginGrouping.INSTITUTION));
    }

    @Test
    void takesTheFirstReferralToTheBodyAndItsLastDecisionKnown() {
        String caze = referred("SCH-N", "2023-03-01T10:00:00Z");
        graph.referral("EARLIER", caze, "SCH-S", "POL-N", "2023-02-01T10:00:00Z")
                .referral("SECOND", caze, "POL-N", "CZ", "2023-04-01T10:00:00Z")
                .decision(caze, "CZ", "SUSPENDED", "2023-05-01")
                .decision(caze, "CZ", "IDENTIFIED", "2023-08-01")
                .decision(caze, "POL-N", "NOT_A_VICTIM", "2023-09-01")
                .decision(caze, "CZ", "REJECTED", "2024-01-01");
        Quality quality = quality(OriginGrouping.INSTITUTION);
        assertThat(quality.groups()).singleElement().satisfies(group -> {
            assertThat(group.code()).isEqualTo("SCH-N");
            assertThat(group.identified().count()).isEqualTo(1);
        });
    }

    @Test
    void takesTheDayOfBelgradeForTheEdgesOfTheWindow() {
        referred("SCH-N", "2022-12-31T23:00:00Z");
        referred("SCH-S", "2022-12-31T22:59:59Z");
        assertThat(quality(OriginGrouping.DISTRICT).groups())
                .extracting(QualityGroup::code)
                .containsExactly("N");
    }

    @Test
    void tellsCasesThatAreClosedWithoutADecisionFromOngoingOnes() {
        graph.openCase("A", "SCH-N", "2023-02-01", "status", "CLOSED", "closedOn", "2023-10-01")
                .referral("RA", "A", "SCH-N", "CZ", "2023-02-01T10:00:00Z")
                .openCase("B", "SCH-N", "2023-02-01", "status", "CLOSED", "closedOn", "2024-01-01")
                .referral("RB", "B", "SCH-N", "CZ", "2023-02-01T10:00:00Z");
        ended(1, "SCH-N", "");
        QualityGroup total = quality(OriginGrouping.KIND).total();
        assertThat(total.closedUndecided().count()).isEqualTo(1);
        assertThat(total.ongoing().count()).isEqualTo(2);
        assertThat(total.identifiedOfDecided().value()).isNull();
    }

    @Test
    void callsThoseTrainedWhoseTrainingEndedInThe24MonthsBefore() {
        graph.training("T1", "2021-03-02", "SCH-N").training("T2", "2021-03-01", "SCH-S", "POL-N");
        graph.training("T3", "2023-03-02", "POL-N");
        ended(1, "SCH-N", "");
        ended(2, "SCH-S", "");
        ended(4, "POL-N", "");
        assertThat(quality(OriginGrouping.TRAINED).groups())
                .extracting(group -> group.code() + group.n())
                .containsExactly("TRAINED1", "UNTRAINED6");
    }

    @Test
    void knowsOutcomesAfterTheWindowButCountsNoReferralAfterIt() {
        graph.decision(referred("SCH-N", "2023-12-01T10:00:00Z"), "CZ", "IDENTIFIED", "2024-03-01");
        referred("SCH-N", "2024-01-01T10:00:00Z");
        Asked asked = graph.asked("2024-12-31", "2023-01-01", "2023-12-31");
        Quality quality = new QualityCases(asked, OriginGrouping.KIND).answer();
        assertThat(quality.total().n()).isEqualTo(1);
        assertThat(quality.total().identified().count()).isEqualTo(1);
        assertThat(quality.identifiedInWindow().n()).as("decided after it").isZero();
        assertThat(quality.why().excluded())
                .filteredOn(one -> one.reason().equals("REFERRED_LATER"))
                .singleElement()
                .satisfies(one -> assertThat(one.count()).isEqualTo(1));
    }

    @Test
    void admitsSendersByKindAndSector() {
        fillAsPublished();
        for (PatternFilter filter : List.of(
                new PatternFilter(null, null, null, null, List.of("SCHOOL"), null, null),
                new PatternFilter(null, null, null, null, null, List.of("EDUCATION", "JUSTICE"), null))) {
            Asked asked = graph.asked("2023-12-31", filter);
            QualityGroup total =
                    new QualityCases(asked, OriginGrouping.KIND).answer().total();
            assertThat(total.n()).isEqualTo(15 + 10 + 31 + 10 + 40);
        }
    }

    @Test
    void drawsSmallGroupsTowardsTheShareOfAll() {
        ended(30, "POL-N", "IDENTIFIED");
        ended(2, "POL-N", "REJECTED");
        ended(1, "SCH-N", "REJECTED");
        ended(20, "SCH-S", "REJECTED");
        BetaBinomial prior =
                BetaBinomial.fit(new long[] {30, 0, 0}, new long[] {32, 1, 20}).orElseThrow();
        QualityGroup small = quality(OriginGrouping.INSTITUTION).groups().get(1);
        assertThat(small.code()).isEqualTo("SCH-N");
        ShrunkShare shrunk = Objects.requireNonNull(small.identifiedShrunk());
        assertThat(shrunk.value()).isCloseTo(prior.a() / (prior.a() + prior.b() + 1), within(1e-12));
        assertThat(Objects.requireNonNull(shrunk.interval()).lower()).isBetween(0.0, shrunk.value());
    }

    @Test
    void drawsNothingWhereGroupsDifferNoMoreThanByChance() {
        for (String sender : List.of("POL-N", "SCH-N", "SCH-S")) {
            ended(5, sender, "IDENTIFIED");
            ended(5, sender, "REJECTED");
        }
        assertThat(quality(OriginGrouping.INSTITUTION).groups())
                .hasSize(3)
                .allSatisfy(group -> assertThat(group.identifiedShrunk()).isNull());
    }
}
