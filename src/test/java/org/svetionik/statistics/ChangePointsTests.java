package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangePointsTests {

    private static long[] series(long... levels) {
        return Arrays.stream(levels)
                .flatMap(level -> LongStream.generate(() -> level).limit(12))
                .toArray();
    }

    private static List<ChangePoint> changes(long[] counts) {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return ChangePoints.of(counts, ones);
    }

    @Test
    void findsEveryChangeWithTheLevelOnEitherSide() {
        assertThat(changes(series(4, 20, 1))).extracting(ChangePoint::at).containsExactly(12, 24);
        assertThat(changes(series(4, 20, 1)).get(0).before()).isEqualTo(4);
        assertThat(changes(series(4, 20, 1)).get(1).after()).isEqualTo(1);
    }

    @Test
    void findsTheOneOfASeriesWithOne() {
        assertThat(changes(series(10, 2))).singleElement().isEqualTo(ChangePoint.of(series(10, 2), ones(24)));
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void findsNoneWhereNothingChangesOrAlmostNothingIsKnown() {
        assertThat(changes(series(5, 5, 5))).isEmpty();
        assertThat(changes(series(0, 0))).isEmpty();
        assertThat(changes(new long[] {9})).isEmpty();
        assertThat(changes(new long[0])).isEmpty();
        assertThat(changes(new long[] {3, 1, 2, 4, 3, 2, 1, 3})).isEmpty();
    }

    @Test
    void takesExposureForWhatItIs() {
        double[] exposures = ones(24);
        Arrays.fill(exposures, 12, 24, 5);
        assertThat(ChangePoints.of(series(4, 20), exposures)).isEmpty();
    }
}
