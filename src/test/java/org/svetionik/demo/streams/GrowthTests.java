package org.svetionik.demo.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTests {
    @ParameterizedTest
    @CsvSource({"2015,1", "2020,1", "2023,3", "2026,10"})
    void reachesTenTimesTheLevelBeforeTheTrainings(int year, double level) {
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += Growth.of(YearMonth.of(year, month));
        }
        assertThat(sum / 12).isCloseTo(level, within(0.01));
    }
}
