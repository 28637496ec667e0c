package org.svetionik.demo.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTests {
    @Test
    void meetsWholeCountsExactlyAfterTheirSum() {
        Turns<String> turns = Turns.exact(new TreeMap<>(Map.of("a", 5, "b", 2, "c", 1)));
        List<String> taken = IntStream.range(0, 8).mapToObj(i -> turns.next()).toList();
        assertThat(taken).containsExactlyInAnyOrder("a", "a", "a", "a", "a", "b", "b", "c");
    }

    @Test
    void spreadsTurnsEvenly() {
        Turns<String> turns = Turns.exact(new TreeMap<>(Map.of("a", 3, "b", 1)));
        List<String> taken = IntStream.range(0, 8).mapToObj(i -> turns.next()).toList();
        assertThat(taken.subList(0, 4)).containsOnlyOnce("b");
        assertThat(taken.subList(4, 8)).containsOnlyOnce("b");
    }

    @Test
    void refusesCandidatesWithoutWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Turns<>(List.of("a"), item -> 0, new Dice(1, "test")))
                .withMessageContaining("1 candidates");
    }
}
