package org.svetionik.demo;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTests {
    @ParameterizedTest
    @ValueSource(ints = {2, 10})
    void refusesYearsWithoutPublishedTotals(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoOptions(1, Size.SMALL, years))
                .withMessageContaining("years is " + years);
    }

    @Test
    void refusesADayForWhichGrowthWouldBlurTheGaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoOptions(1, Size.SMALL, 9, LocalDate.of(2024, 6, 30)))
                .withMessageContaining("asOf is 2024-06-30");
    }
}
