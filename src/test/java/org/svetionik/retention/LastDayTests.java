package org.svetionik.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTests {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, P5Y, 2021-06-30",
        "2025-02-28, P1Y, 2024-02-29", // a leap day has its anniversary on the last of February
        "2024-02-28, P1Y, 2023-02-28",
        "2026-02-28, P1M, 2026-01-31",
        "2026-02-27, P1M, 2026-01-27",
        "2026-03-31, P1M, 2026-02-28",
        "2026-06-30, P10D, 2026-06-20",
        "2026-03-30, P1M1D, 2026-02-28"
    })
    void isTheLastFromWhichThePeriodHasPassed(LocalDate today, Period period, LocalDate last) {
        assertThat(LastDay.of(today, period).date()).isEqualTo(last);
        assertThat(last.plus(period)).isBeforeOrEqualTo(today);
        assertThat(last.plusDays(1).plus(period)).isAfter(today);
    }

    @Test
    void endsInBelgrade() {
        assertThat(new LastDay(LocalDate.of(2021, 6, 30)).lastMoment().toInstant())
                .hasToString("2021-06-30T21:59:59.999999999Z");
    }
}
