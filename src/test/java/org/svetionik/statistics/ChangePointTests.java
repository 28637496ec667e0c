package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChangePointTests {

    /** Explosions in British coal mines that killed 10 or more, per year from 1851 to 1962: 191 (Jarrett, 1979). */
    private static final long[] DISASTERS = {
        4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5,
        3, 4, 2, 5, 2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1,
        0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1,
        2, 1, 1, 1, 1, 2, 3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1
    };

    /** From 3.1 to 0.9 a year, the change between 1887 and 1895 (Raftery and Akman, 1986: 1890, 1887 to 1895). */
    @Test
    void findsThePublishedChange() {
        ChangePoint change = ChangePoint.of(DISASTERS, years(112));
        assertThat(Arrays.stream(DISASTERS).sum()).isEqualTo(191);
        assertThat(1851 + change.at()).isBetween(1890, 1892);
        assertThat(1851 + change.earliest()).isCloseTo(1887, within(2));
        assertThat(1851 + change.latest()).isCloseTo(1895, within(2));
        assertThat(change.before()).isCloseTo(3.1, within(0.1));
        assertThat(change.after()).isCloseTo(0.9, within(0.05));
    }

    private static double[] years(int n) {
        double[] years = new double[n];
        Arrays.fill(years, 1);
        return years;
    }

    @Test
    void findsTheSameChangeInTimeTurnedAround() {
        long[] turned = new long[112];
        Arrays.setAll(turned, i -> DISASTERS[111 - i]);
        ChangePoint change = ChangePoint.of(DISASTERS, years(112));
        ChangePoint back = ChangePoint.of(turned, years(112));
        assertThat(back.at()).isEqualTo(112 - change.at());
        assertThat(back.earliest()).isEqualTo(112 - change.latest());
        assertThat(back.gain()).isCloseTo(change.gain(), within(1e-9));
    }

    @Test
    void gainsNothingWhereNothingChanges() {
        ChangePoint change = ChangePoint.of(new long[] {2, 4, 6, 8}, new double[] {1, 2, 3, 4});
        assertThat(change.gain()).isCloseTo(0, within(1e-9));
        assertThat(change.earliest()).isEqualTo(1);
        assertThat(change.latest()).isEqualTo(3);
    }

    @Test
    void refusesASinglePeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangePoint.of(new long[] {3}, new double[] {1}))
                .withMessageContaining("two periods");
    }
}
