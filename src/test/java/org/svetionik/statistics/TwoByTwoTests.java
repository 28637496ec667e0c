package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoByTwoTests {

    /** Infarction in 189 of 11,034 with placebo and 104 of 11,037 with aspirin (Agresti, 2002, sections 2.2 and 3.1). */
    private final TwoByTwo aspirin = new TwoByTwo(189, 11034 - 189, 104, 11037 - 104);

    @Test
    void agreesWithThePublishedRiskRatio() {
        assertRatio(aspirin.riskRatio(), 1.82, 1.43, 2.31);
    }

    @Test
    void agreesWithThePublishedOddsRatio() {
        assertRatio(aspirin.oddsRatio(), 1.832, 1.440, 2.331);
    }

    private static void assertRatio(Ratio ratio, double value, double lower, double upper) {
        double close = value == 1.82 ? 0.005 : 0.0005;
        assertThat(ratio.value()).isCloseTo(value, within(close));
        assertThat(ratio.interval().lower()).isCloseTo(lower, within(close));
        assertThat(ratio.interval().upper()).isCloseTo(upper, within(close));
    }

    /** Of 1,000, 200 drink tea, 800 coffee, 150 both: 0.9375 (Tan, Steinbach and Kumar, 2005, table 6.8). */
    @Test
    void agreesWithThePublishedLift() {
        assertThat(new TwoByTwo(150, 50, 650, 150).lift().value()).isCloseTo(0.9375, within(1e-12));
    }

    /** Of 4,000 tables of 500 with a lift of 1.5, 95 in 100 intervals hold it. */
    @Test
    void coversTheLiftAsOftenAsItSays() {
        Random random = new Random(23);
        int covered = 0;
        for (int table = 0; table < 4000; table++) {
            int[] cells = new int[4];
            for (int i = 0; i < 500; i++) {
                double draw = random.nextDouble();
                cells[draw < 0.18 ? 0 : draw < 0.3 ? 1 : draw < 0.52 ? 2 : 3]++;
            }
            Interval interval =
                    new TwoByTwo(cells[0], cells[1], cells[2], cells[3]).lift().interval();
            covered += interval.contains(1.5) ? 1 : 0;
        }
        assertThat(covered / 4000.0).isBetween(0.935, 0.965);
    }

    @Test
    void doesNotDependOnWhichSignIsFirst() {
        TwoByTwo table = new TwoByTwo(12, 30, 7, 200);
        TwoByTwo turned = new TwoByTwo(12, 7, 30, 200);
        assertThat(turned.lift().value()).isCloseTo(table.lift().value(), within(1e-12));
        assertThat(turned.oddsRatio().interval().upper())
                .isCloseTo(table.oddsRatio().interval().upper(), within(1e-9));
    }

    @Test
    void staysFiniteWhereTheSignsNeverMeet() {
        assertThat(new TwoByTwo(0, 5, 8, 50).lift().interval().upper()).isFinite();
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(-1, 5, 8, 50));
    }
}
