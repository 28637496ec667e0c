package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.graph.BadRequest;
import org.svetionik.rules.RuleSet;
import org.svetionik.rules.RuleSetFixture;
import org.svetionik.statistics.IncidenceStep;
import org.svetionik.statistics.KaplanMeier;
import org.svetionik.statistics.SurvivalStep;

class TimesTests {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final TimeSpan REFERRAL = TimeSpan.between(TimeOrigin.FIRST_SIGN, TimeEnd.FIRST_REFERRAL);
    private static final TimeSpan RECEIPT = TimeSpan.between(TimeOrigin.SENDING, TimeEnd.ACKNOWLEDGEMENT);
    private static final TimeSpan DECISION = TimeSpan.between(TimeOrigin.FIRST_REFERRAL, TimeEnd.DECISION);

    private final PatternFixture graph = new PatternFixture()
            .districts("N", "S")
            .institution("SCH-N", "SCHOOL", "N")
            .institution("SCH-S", "SCHOOL", "S")
            .institution("POL-N", "POLICE", "N")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .add("indicators", "code", "SIGN", "kind", "WARNING_SIGN", "urgency", "ASSESS")
            .add("indicators", "code", "URGENT", "kind", "WARNING_SIGN", "urgency", "URGENT_24H")
            .add("indicators", "code", "TOLD", "kind", "DIRECT_DISCLOSURE", "urgency", "ASSESS")
            .add("indicators", "code", "RISK", "kind", "RISK_FACTOR", "urgency", "MONITOR");

    private Times times(TimeSpan span, TimeGrouping by) {
        return Times.of(graph.asked("2023-12-31", "2023-01-01", "2023-12-31"), span, by, null);
    }

    private void sent(String code, String sender, String sentAt, String... more) {
        graph.openCase("C" + code, sender, "2023-01-01").referral(code, "C" + code, sender, "CZ", sentAt, more);
    }

    /** Received after 1, 2, 2 and 4 hours, and one open for 1.5 hours when the year ends. */
    private void fillReferrals() {
        sent("A", "SCH-N", "2023-03-01T10:00:00Z", "receivedAt", "2023-03-01T11:00:00Z");
        sent("B", "SCH-S", "2023-03-01T10:00:00Z", "receivedAt", "2023-03-01T12:00:00Z");
        sent("C", "SCH-S", "2023-03-01T10:00:00Z", "feedbackAt", "2023-03-01T12:00:00Z");
        sent("D", "POL-N", "2023-12-31T21:30:00Z", "receivedAt", "2024-01-01T10:00:00Z");
        sent("E", "POL-N", "2023-03-01T10:00:00Z", "receivedAt", "2023-03-01T14:00:00Z");
    }

    private void seen(String student, String indicator, String observer, String day, String... more) {
        graph.add("students", "code", student, "school", "SCH-N");
        seenAgain(student, indicator, observer, day, more);
    }

    private void seenAgain(String student, String indicator, String observer, String day, String... more) {
        String[] row = {
            "code",
            student + indicator + day,
            "student",
            student,
            "observer",
            observer,
            "indicator",
            indicator,
            "observedOn",
            day
        };
        graph.add("observations", Stream.of(row, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private void referred(String student, String sentAt) {
        String caze = "C" + student;
        graph.openCase(caze, "SCH-N", sentAt.substring(0, 10), "student", student)
                .referral("R" + student, caze, "SCH-N", "POL-N", sentAt);
    }

    private static Map<String, Long> excluded(Times times) {
        return Accounts.leftAtAll(times.why());
    }

    @Test
    void countsHoursUntilTheReceiptAndKeepsWhatIsOpen() {
        fillReferrals();
        Times times = times(RECEIPT, TimeGrouping.KIND);
        assertThat(times.unit()).isEqualTo(TimeUnit.HOURS);
        assertThat(times.total().n()).isEqualTo(5);
        assertThat(times.total().open()).isEqualTo(1);
        assertThat(times.total().curve()).extracting(SurvivalStep::time).containsExactly(1.0, 2.0, 4.0);
        assertThat(times.total().curve()).extracting(SurvivalStep::atRisk).containsExactly(5, 3, 1);
        assertThat(times.total().curve().get(1).survival()).isCloseTo(4.0 / 15, CLOSE);
        assertThat(times.total().median().value()).isEqualTo(2.0);
        assertThat(times.total().incidence()).isEmpty();
    }

    @Test
    void cutsTheMeanAtTheHorizonAskedFor() {
        fillReferrals();
        Asked asked = graph.asked("2023-12-31", "2023-01-01", "2023-12-31");
        TimesMean mean = Objects.requireNonNull(
                Times.of(asked, RECEIPT, TimeGrouping.KIND, 3.0).total().restrictedMean());
        assertThat(mean.horizon()).isEqualTo(3.0);
        assertThat(mean.value()).isCloseTo(1 + 4.0 / 5 + 4.0 / 15, CLOSE);
    }

    /** Times of 1, 2, 2 and 4 hours, and one that is open for 1.5. */
    @Test
    void saysHowManyStillWaitAtAnyTime() {
        fillReferrals();
        TimesGroup total = times(RECEIPT, TimeGrouping.KIND).total();
        assertThat(total.followed().atRisk(List.of(0.0, 1.0, 1.4, 1.6, 2.0, 2.1, 4.0, 4.1)))
                .containsExactly(5, 5, 4, 3, 3, 1, 1, 0);
        assertThat(total.followedTo()).isEqualTo(4.0);
        total.curve()
                .forEach(step -> assertThat(total.followed().atRisk(List.of(step.time())))
                        .containsExactly(step.atRisk()));
    }

    @Test
    void knowsNoMeanWhereNobodyWasFollowedToTheHorizon() {
        sent("D", "POL-N", "2023-12-31T21:30:00Z");
        assertThat(times(RECEIPT, TimeGrouping.KIND).total().restrictedMean()).isNull();
        assertThat(times(RECEIPT, TimeGrouping.KIND).total().median().value()).isNull();
    }

    @Test
    void comparesGroupsByTheLogRankTest() {
        sent("A", "SCH-N", "2023-03-01T10:00:00Z", "receivedAt", "2023-03-01T11:00:00Z");
        assertThat(times(RECEIPT, TimeGrouping.SECTOR).logRank()).isNull();
        sent("B", "POL-N", "2023-03-01T10:00:00Z", "receivedAt", "2023-03-01T12:00:00Z");
        TimesLogRank test =
                Objects.requireNonNull(times(RECEIPT, TimeGrouping.SECTOR).logRank());
        assertThat(test.chiSquare()).isCloseTo(1, CLOSE);
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(0.317310507863, CLOSE);
    }

    @Test
    void groupsReferralsByTheirPriority() {
        fillReferrals();
        sent("F", "SCH-N", "2023-03-01T10:00:00Z", "priority", "URGENT");
        assertThat(times(RECEIPT, TimeGrouping.PRIORITY).groups())
                .extracting(group -> group.code() + group.n())
                .containsExactly("REGULAR5", "URGENT1");
    }

    @Test
    void countsDaysFromTheFirstSignAndKeepsThoseWhoWereNeverReferred() {
        seen("S1", "RISK", "SCH-N", "2023-02-01");
        seenAgain("S1", "SIGN", "SCH-N", "2023-03-01");
        seenAgain("S1", "URGENT", "POL-N", "2023-03-05");
        referred("S1", "2023-03-10T23:30:00Z");
        seen("S2", "SIGN", "SCH-S", "2023-12-01");
        Times times = times(REFERRAL, TimeGrouping.DISTRICT);
        assertThat(times.unit()).isEqualTo(TimeUnit.DAYS);
        assertThat(times.groups()).extracting(TimesGroup::code).containsExactly("N", "S");
        assertThat(times.groups().get(0).median().value()).isEqualTo(10.0);
        assertThat(times.groups().get(1).open()).isEqualTo(1);
        assertThat(times.total().waited().references())
                .extracting(one -> one.label() + one.code())
                .containsExactly("StudentS1", "StudentS2");
    }

    @Test
    void takesThePriorityThatTheSignsOfTheFirstDayCallFor() {
        seen("S1", "SIGN", "SCH-N", "2023-03-01");
        seenAgain("S1", "URGENT", "SCH-N", "2023-03-02");
        seen("S2", "SIGN", "SCH-N", "2023-03-01");
        seenAgain("S2", "TOLD", "SCH-N", "2023-03-01");
        assertThat(times(REFERRAL, TimeGrouping.PRIORITY).groups())
                .extracting(group ->
                        group.code() + group.waited().references().get(0).code())
                .containsExactly("REGULARS1", "URGENTS2");
    }

    @Test
    void takesForASignWhatTheRuleSetTakesForOneAndNamesIt(@TempDir Path folder) {
        graph.add("indicators", "code", "FL-05", "kind", "WARNING_SIGN", "urgency", "URGENT_24H");
        seen("S1", "FL-05", "SCH-N", "2023-03-01");
        seenAgain("S1", "SIGN", "SCH-N", "2023-03-11");
        referred("S1", "2023-03-21T10:00:00Z");
        Times first = times(REFERRAL, TimeGrouping.PRIORITY);
        assertThat(first.groups()).extracting(TimesGroup::code).containsExactly("REGULAR");
        assertThat(first.total().median().value()).isEqualTo(10.0);
        assertThat(first.why().ruleSet()).isEqualTo("1");
        RuleSet second = new RuleSetFixture(folder)
                .change("[VU-02, VU-06, VU-08, FL-05]", "[VU-02]")
                .asSecond();
        Times other = Times.of(
                graph.asked(second, "2023-12-31", "2023-01-01", "2023-12-31"), REFERRAL, TimeGrouping.PRIORITY, null);
        assertThat(other.groups()).extracting(TimesGroup::code).containsExactly("URGENT");
        assertThat(other.total().median().value()).isEqualTo(20.0);
        assertThat(other.why().ruleSet()).isEqualTo("2");
    }

    @Test
    void namesNoRuleSetWhereNoRuleDecides() {
        fillReferrals();
        assertThat(times(RECEIPT, TimeGrouping.KIND).why().ruleSet()).isEmpty();
    }

    @Test
    void leavesOutSignsThatAreNoneOrDoNotBelongHereAndSaysSo() {
        seen("S1", "RISK", "SCH-N", "2023-03-01");
        seen("S2", "SIGN", "SCH-N", "2022-03-01");
        seen("S3", "SIGN", "SCH-N", "2023-03-01");
        referred("S3", "2023-02-01T10:00:00Z");
        seen("S4", "SIGN", "SCH-N", "2023-03-01", "recordedAt", "2024-01-02T00:00:00Z");
        seen("S5", "SIGN", "SCH-N", "2023-03-01");
        Times times = times(REFERRAL, TimeGrouping.KIND);
        assertThat(excluded(times)).isEqualTo(Map.of("NO_SIGN", 1L, "EARLIER", 1L, "ENDED_BEFORE", 1L));
        assertThat(times.why().n()).isEqualTo(1);
    }

    /** Decided after 10 days, twice, closed after 5, and one that is decided later than anybody knows. */
    private void fillDecisions() {
        graph.openCase("C", "SCH-N", "2023-03-01", "status", "CLOSED", "closedOn", "2023-03-06");
        for (String caze : List.of("A", "B", "D")) {
            graph.openCase(caze, "SCH-N", "2023-03-01");
        }
        for (String caze : List.of("A", "B", "C", "D")) {
            graph.referral("R" + caze, caze, "SCH-N", "CZ", "2023-03-01T10:00:00Z");
        }
        graph.decision("A", "CZ", "IDENTIFIED", "2023-03-11")
                .decision("A", "CZ", "REJECTED", "2023-05-11")
                .decision("B", "POL-N", "IDENTIFIED", "2023-03-03")
                .decision("B", "CZ", "REJECTED", "2023-03-11")
                .decision("D", "CZ", "IDENTIFIED", "2024-01-01");
    }

    @Test
    void letsOutcomesCompete() {
        fillDecisions();
        TimesGroup total = times(DECISION, TimeGrouping.KIND).total();
        assertThat(total.incidence())
                .extracting(one -> one.outcome() + ":" + one.n())
                .containsExactly("IDENTIFIED:1", "REJECTED:1", "SUSPENDED:0", "NOT_A_VICTIM:0", "CLOSED_UNDECIDED:1");
        assertThat(total.incidence().get(0).steps())
                .extracting(IncidenceStep::time)
                .containsExactly(10.0);
        assertThat(total.incidence().get(0).steps().get(0).incidence()).isCloseTo(0.25, CLOSE);
        assertThat(total.incidence().get(4).steps().get(0).time()).isEqualTo(5.0);
        assertThat(total.curve())
                .singleElement()
                .satisfies(step -> assertThat(step.survival()).isCloseTo(1.0 / 3, CLOSE));
        assertThat(total.ended()).isEqualTo(2);
    }

    @Test
    void leavesOutCasesThatWereDecidedBeforeTheyWereReferred() {
        sent("A", "SCH-N", "2023-03-01T10:00:00Z");
        sent("B", "SCH-N", "2022-03-01T10:00:00Z");
        graph.openCase("C", "SCH-N", "2023-03-01").decision("CA", "CZ", "REJECTED", "2023-02-28");
        assertThat(excluded(times(DECISION, TimeGrouping.KIND)))
                .isEqualTo(Map.of("ENDED_BEFORE", 1L, "EARLIER", 1L, "NEVER_REFERRED", 1L));
    }

    @Test
    void thinsCurvesWithoutChangingTheStepsThatItKeeps() {
        double[] all = new double[1000];
        for (int i = 0; i < 1000; i++) {
            String minute = "2023-03-01T%02d:%02d:00Z".formatted(10 + i / 100, i % 60);
            sent(
                    "R" + i,
                    "SCH-N",
                    minute,
                    "receivedAt",
                    "2023-04-%02dT0%d:00:%02dZ".formatted(1 + i % 30, i % 7, i % 53));
        }
        Times times = times(RECEIPT, TimeGrouping.KIND);
        List<TimeWait> waits = RECEIPT.waits(graph.asked("2023-12-31", "2023-01-01", "2023-12-31"), TimeGrouping.KIND)
                .all();
        for (int i = 0; i < all.length; i++) {
            all[i] = waits.get(i).time();
        }
        List<SurvivalStep> full = KaplanMeier.of(all, TimesGroup.ended(waits)).steps();
        assertThat(times.total().stepsInAll()).isEqualTo(full.size()).isGreaterThan(400);
        assertThat(times.total().curve()).hasSize(200).isSubsetOf(full).startsWith(full.get(0));
        assertThat(times.total().curve().get(199)).isEqualTo(full.get(full.size() - 1));
    }

    @Test
    void answersTheSameInWhateverOrderTheRowsComeAndAddsUpOverDistricts() {
        fillReferrals();
        Asked shuffled = graph.shuffled(3).asked("2023-12-31", "2023-01-01", "2023-12-31");
        Times times = times(RECEIPT, TimeGrouping.DISTRICT);
        assertThat(Times.of(shuffled, RECEIPT, TimeGrouping.DISTRICT, null))
                .usingRecursiveComparison()
                .isEqualTo(times);
        for (TimesGroup group : times.groups()) {
            Asked alone = graph.asked("2023-12-31", "2023-01-01", "2023-12-31", List.of(group.code()));
            TimesGroup total =
                    Times.of(alone, RECEIPT, TimeGrouping.DISTRICT, null).total();
            assertThat(total.curve()).isEqualTo(group.curve());
        }
        assertThat(times.groups().stream().mapToLong(TimesGroup::n).sum()).isEqualTo(5);
    }

    @Test
    void refusesTimesThatAreNotCounted() {
        assertThatThrownBy(() -> TimeSpan.between(TimeOrigin.SENDING, TimeEnd.DECISION))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("SENDING until ACKNOWLEDGEMENT");
    }
}
