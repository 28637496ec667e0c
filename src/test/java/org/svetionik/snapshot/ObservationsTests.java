package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTests {

    private static final Codes NONE = Codes.ofSorted(List.of());

    @Test
    void areKnownFromTheEndOfTheirDayInBelgradeWhereNoTimeIsGiven() {
        Observations observations = read("A," + LocalDate.of(2026, 1, 15).toEpochDay() + ",");
        assertThat(Instant.ofEpochMilli(observations.recordedAt().get(0)))
                .isEqualTo(Instant.parse("2026-01-15T22:59:59.999Z"));
    }

    @Test
    void areKnownAnHourEarlierInSummerAndOnTheDayThatTheClocksGoForward() {
        Observations observations = read("A," + LocalDate.of(2026, 3, 29).toEpochDay() + ",");
        assertThat(Instant.ofEpochMilli(observations.recordedAt().get(0)))
                .isEqualTo(Instant.parse("2026-03-29T21:59:59.999Z"));
    }

    @Test
    void areKnownFromTheTimeThatIsGiven() {
        assertThat(read("A,20000,1700000000123").recordedAt().get(0)).isEqualTo(1700000000123L);
    }

    private static Observations read(String row) {
        return Observations.read(WrittenTable.of("code,observedOn,recordedAt", row), NONE, NONE, NONE);
    }
}
