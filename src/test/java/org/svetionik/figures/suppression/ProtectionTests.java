package org.svetionik.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtectionTests {

    private static Axis axis(String name, boolean place, Long... counts) {
        List<String> codes =
                IntStream.range(0, counts.length).mapToObj(i -> "v" + i).toList();
        return new Axis(name, place, codes, List.of(counts));
    }

    private static Family table(Axis rows, Axis columns, List<List<Long>> counts) {
        long total = rows.counts().stream().mapToLong(Long::longValue).sum();
        return new Family(total, List.of(rows, columns), List.of(new Crossing(rows, columns, counts)));
    }

    private static List<String> hidden(Family family, Pattern pattern) {
        List<String> hidden = new ArrayList<>();
        family.axes()
                .forEach(axis -> IntStream.range(0, axis.size())
                        .filter(value -> pattern.hides(axis, value))
                        .forEach(value -> hidden.add(axis.name() + value)));
        family.crossings()
                .forEach(crossing -> cells(crossing)
                        .filter(cell -> pattern.hides(crossing, cell[0], cell[1]))
                        .forEach(cell -> hidden.add(crossing.name() + cell[0] + cell[1])));
        return hidden;
    }

    private static Stream<int[]> cells(Crossing crossing) {
        return IntStream.range(0, crossing.rows().size())
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, crossing.columns().size()).mapToObj(column -> new int[] {row, column}));
    }

    @Test
    void hidesAYearOfFewerThanTheThreshold() {
        Family family = new Family(9, List.of(axis("r", false, 9L, 0L)), List.of());
        assertThat(hidden(family, Protection.of(family, 10))).containsExactly("r0", "r1");
        assertThat(hidden(family, Protection.of(family, 9))).isEmpty();
    }

    @Test
    void hidesTheSmallestOtherMarginWithASmallOne() {
        Family family = new Family(160, List.of(axis("r", false, 100L, 40L, 20L, 0L)), List.of());
        assertThat(hidden(family, Protection.of(family, 10))).isEmpty();
        Family small = new Family(147, List.of(axis("r", false, 100L, 40L, 7L, 0L)), List.of());
        assertThat(hidden(small, Protection.of(small, 10))).containsExactly("r1", "r2");
    }

    @Test
    void hidesNoOtherMarginWhereTheSmallOnesReachTheThreshold() {
        Family family = new Family(114, List.of(axis("r", false, 100L, 7L, 7L)), List.of());
        assertThat(hidden(family, Protection.of(family, 10))).containsExactly("r1", "r2");
    }

    @Test
    void hidesAZeroOfAPlaceAndShowsOneOfTheCountry() {
        Family place = new Family(100, List.of(axis("d", true, 60L, 40L, 0L)), List.of());
        assertThat(hidden(place, Protection.of(place, 10))).containsExactly("d1", "d2");
        Family country = new Family(100, List.of(axis("s", false, 60L, 40L, 0L)), List.of());
        assertThat(hidden(country, Protection.of(country, 10))).isEmpty();
    }

    /** 4 is small. Its row and column need another hidden cell each, and these a fourth. */
    @Test
    void hidesARectangleAroundASmallCell() {
        Family family = table(
                axis("r", false, 34L, 60L, 90L),
                axis("c", false, 54L, 60L, 70L),
                List.of(List.of(4L, 10L, 20L), List.of(20L, 20L, 20L), List.of(30L, 30L, 30L)));
        assertThat(hidden(family, Protection.of(family, 10))).containsExactly("r/c00", "r/c01", "r/c10", "r/c11");
    }

    /** Row v0 has 7 alone, so it is hidden with row v1, in every column that is not known to be empty. */
    @Test
    void hidesTheWholeRowOfAHiddenMargin() {
        Family family = table(
                axis("r", false, 7L, 30L, 50L),
                axis("c", false, 47L, 40L, 0L),
                List.of(List.of(7L, 0L, 0L), List.of(15L, 15L, 0L), List.of(25L, 25L, 0L)));
        assertThat(hidden(family, Protection.of(family, 10)))
                .containsExactly("r0", "r1", "r/c00", "r/c01", "r/c10", "r/c11");
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        Family family = table(
                axis("r", true, 30L, 30L), axis("c", false, 30L, 30L), List.of(List.of(15L, 15L), List.of(15L, 15L)));
        assertThat(hidden(family, Protection.of(family, 10))).isEmpty();
    }

    @Test
    void hidesForAHigherThresholdAllThatIsHiddenForALowerOne() {
        LongStream.range(0, 300).forEach(seed -> {
            Family family = new RandomFamily(seed).of(4);
            Pattern five = Protection.of(family, 5);
            assertThat(hidden(family, Protection.of(family, 10, five)))
                    .as("seed %d", seed)
                    .containsAll(hidden(family, five));
        });
    }

    @Test
    void hidesEveryCountBelowTheThresholdButZerosOfTheCountry() {
        LongStream.range(0, 300).forEach(seed -> {
            Family family = new RandomFamily(seed).of(3);
            Pattern pattern = Protection.of(family, 10);
            family.crossings()
                    .forEach(crossing -> assertThat(cells(crossing)
                                    .filter(cell -> !pattern.hides(crossing, cell[0], cell[1]))
                                    .mapToLong(cell -> crossing.count(cell[0], cell[1])))
                            .as("seed %d", seed)
                            .noneMatch(count -> count > 0 && count < 10));
        });
    }

    @Test
    void findsTheSamePatternAgain() {
        LongStream.range(0, 100)
                .forEach(seed -> assertThat(hiddenOf(seed)).as("seed %d", seed).isEqualTo(hiddenOf(seed)));
    }

    private static List<String> hiddenOf(long seed) {
        Family family = new RandomFamily(seed).of(4);
        return hidden(family, Protection.of(family, 10));
    }

    @Test
    void refusesTablesThatFormACycle() {
        Axis a = axis("a", false, 20L, 20L);
        Axis b = axis("b", false, 20L, 20L);
        Axis c = axis("c", false, 20L, 20L);
        List<List<Long>> even = List.of(List.of(10L, 10L), List.of(10L, 10L));
        List<Crossing> cycle = List.of(new Crossing(a, b, even), new Crossing(b, c, even), new Crossing(a, c, even));
        assertThatThrownBy(() -> new Family(40, List.of(a, b, c), cycle)).hasMessage("a/c closes a cycle of tables");
    }
}
