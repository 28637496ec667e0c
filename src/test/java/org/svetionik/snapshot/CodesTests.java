package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void findsEachCodeInItsRow() {
        List<String> sorted = List.of("", "A", "A-1", "A-10", "A-2", "B", "Š");
        Codes codes = codes(sorted);
        assertThat(codes.size()).isEqualTo(7);
        assertThat(IntStream.range(0, 7).mapToObj(codes::get)).isEqualTo(sorted);
        assertThat(sorted.stream().map(codes::indexOf)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void findsNoRowForWhatIsAbsent() {
        Codes codes = codes(List.of("B", "D"));
        assertThat(Stream.of("", "A", "BB", "C", "E").map(codes::indexOf)).containsOnly(Refs.NONE);
    }

    @Test
    void hasNoRowsWhereThereAreNoCodes() {
        assertThat(codes(List.of()).size()).isZero();
        assertThat(codes(List.of()).indexOf("A")).isEqualTo(Refs.NONE);
        assertThat(codes(List.of()).bytes()).isZero();
    }

    @Test
    void countsItsTextAndFourBytesForEachCode() {
        assertThat(codes(List.of("AB", "Š")).bytes()).isEqualTo(4 + 2 * 4);
    }

    private static Codes codes(List<String> sorted) {
        return Codes.ofSorted(sorted.stream().map(code -> code.getBytes(UTF_8)).toList());
    }
}
