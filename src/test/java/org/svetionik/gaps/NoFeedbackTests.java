package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoFeedbackTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .openCase("C1", "", "SCH", "2026-01-01");

    private void responded(int count, String month, String... more) {
        for (int i = 1; i <= count; i++) {
            String[] fields = Arrays.copyOf(more, more.length + 2);
            fields[more.length] = "respondedAt";
            fields[more.length + 1] = month + "-0" + i + "T08:00:00Z";
            graph.referral(month + i, "C1", "SCH", "CZ", month + "-01T07:00:00Z", fields);
        }
    }

    @Test
    void findsAPairThatHearsNothingBack() {
        responded(5, "2026-03");
        assertThat(graph.find(new NoFeedback(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.subjects()).containsExactly(new Subject("RECEIVER", "CZ"), new Subject("SENDER", "SCH"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.since()).isEqualTo(day("2026-03-31"));
            assertThat(gap.observed()).isZero();
            assertThat(gap.of()).isEqualTo(5);
            assertThat(gap.evidence()).hasSize(5);
        });
    }

    @Test
    void countsFeedbackAfterThirtyDaysAsNone() {
        responded(5, "2026-03", "feedbackAt", "2026-04-04T08:00:00Z");
        assertThat(graph.find(new NoFeedback(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.observed()).isEqualTo(1);
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(11);
        });
    }

    @Test
    void cannotTellBelowTheSmallestNumber() {
        responded(4, "2026-03");
        assertThat(graph.find(new NoFeedback(), DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.CANNOT_TELL);
            assertThat(finding.needed()).isEqualTo(5);
        });
    }

    @Test
    void leavesOutResponsesOfTheLastThirtyDays() {
        responded(5, "2026-06");
        assertThat(graph.find(new NoFeedback(), DAY)).isEmpty();
    }

    @Test
    void namesNoInstitutionThatIsNotActive() {
        graph.add("institutions", "code", "OLD", "kind", "SCHOOL", "activeTo", "2026-06-29");
        for (int i = 1; i <= 5; i++) {
            String sent = "2026-03-0" + i + "T07:00:00Z";
            graph.referral("R" + i, "C1", "OLD", "CZ", sent, "respondedAt", sent);
        }
        assertThat(graph.find(new NoFeedback(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
