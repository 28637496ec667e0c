package org.svetionik.figures.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Attacks random tables by linear programming: 200 of each kind, or as many as the property says. */
class AttackTests {

    private static final int TABLES = Integer.getInteger("svetionik.tables", 200);
    private static final long FIRST_SEED = 20_260_630L;

    @Test
    void narrowsNoHiddenCellOfASingleTable() {
        long attacked =
                LongStream.range(0, TABLES).map(i -> attack(FIRST_SEED + i, 2)).sum();
        assertThat(attacked).isGreaterThan(5L * TABLES);
    }

    @Test
    void narrowsNoHiddenCellOfAFamilyThatIsSolvedAsOne() {
        long attacked = LongStream.range(0, TABLES)
                .map(i -> attack(-FIRST_SEED - i, 3 + (int) (i % 3)))
                .sum();
        assertThat(attacked).isGreaterThan(10L * TABLES);
    }

    @Test
    void recoversACellThatIsHiddenAlone() {
        Axis rows = new Axis("rows", false, List.of("a", "b"), List.of(30L, 40L));
        Axis columns = new Axis("columns", false, List.of("c", "d"), List.of(25L, 45L));
        Crossing table = new Crossing(rows, columns, List.of(List.of(4L, 26L), List.of(21L, 19L)));
        Family family = new Family(70, List.of(rows, columns), List.of(table));
        Pattern alone = new Pattern();
        alone.hide(table, 0, 0);
        Attacker attacker = new Publication(family, alone).attacker();
        assertThat(attacker.sought())
                .singleElement()
                .satisfies(cell -> assertThat(attacker.interval(cell).width()).isZero());
    }

    /** How many hidden counts were attacked. */
    private static int attack(long seed, int axes) {
        Family family = new RandomFamily(seed).of(axes);
        Pattern five = Protection.of(family, 5);
        return attack(seed, family, five, 5) + attack(seed, family, Protection.of(family, 10, five), 10);
    }

    private static int attack(long seed, Family family, Pattern pattern, long threshold) {
        if (pattern.hidesEverything()) {
            assertThat(family.total()).isLessThan(threshold);
            return 0;
        }
        Attacker attacker = new Publication(family, pattern).attacker();
        for (String cell : attacker.sought()) {
            assertThat(attacker.interval(cell).width())
                    .as("seed %d, threshold %d, %s", seed, threshold, cell)
                    .isGreaterThanOrEqualTo(threshold - 1e-6);
        }
        return attacker.sought().size();
    }
}
