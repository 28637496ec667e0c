package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTests {

    private static final int NONE = Refs.NONE;

    @Test
    void putsTheRowsOfAGroupSideBySideInTheOrderOfTheirNumbers() {
        int[] group = {1, 0, 1, NONE, 3};
        Groups groups = Groups.of(4, 5, row -> group[row]);
        assertThat(rows(groups, 0)).containsExactly(1);
        assertThat(rows(groups, 1)).containsExactly(0, 2);
        assertThat(rows(groups, 2)).isEmpty();
        assertThat(groups.size(2)).isZero();
        assertThat(rows(groups, 3)).containsExactly(4);
    }

    @Test
    void putsEarlierRowsFirstAndEqualOnesInTheOrderOfTheirNumbers() {
        long[] time = {30, 10, 20, 10, Instants.NONE, 20};
        Groups groups = Groups.of(1, 6, row -> 0, row -> time[row]);
        assertThat(rows(groups, 0)).containsExactly(1, 3, 2, 5, 0, 4);
    }

    @Test
    void holdsNothingWithoutGroupsOrWithoutRows() {
        assertThat(Groups.of(0, 0, row -> NONE).bytes()).isZero();
        assertThat(Groups.of(2, 0, row -> NONE).size(1)).isZero();
        assertThat(Groups.of(2, 3, row -> NONE).until(1)).isZero();
    }

    /** Against sorting the rows of each group by time and number. */
    @Test
    void agreesWithSortingForRandomRows() {
        Random random = new Random(4);
        int[] group = random.ints(500, -1, 20).toArray();
        int[] time = random.ints(500, 0, 30).toArray();
        Groups groups = Groups.of(20, 500, row -> group[row], row -> time[row]);
        for (int each = 0; each < 20; each++) {
            int wanted = each;
            int[] sorted = IntStream.range(0, 500)
                    .filter(row -> group[row] == wanted)
                    .boxed()
                    .sorted((a, b) -> time[a] == time[b] ? a - b : time[a] - time[b])
                    .mapToInt(row -> row)
                    .toArray();
            assertThat(rows(groups, each))
                    .as("group %s of %s", each, Arrays.toString(time))
                    .isEqualTo(sorted);
        }
    }

    private static int[] rows(Groups groups, int group) {
        return IntStream.range(groups.from(group), groups.until(group))
                .map(groups::row)
                .toArray();
    }
}
