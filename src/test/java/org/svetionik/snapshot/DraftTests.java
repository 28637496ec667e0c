package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftTests {

    private final Draft draft = new Draft("code");

    @Test
    void putsEveryColumnInTheOrderOfTheKeys() {
        var day = draft.day("day");
        var at = draft.instant("at");
        var number = draft.number("number");
        var word = draft.words("word");
        draft.read(WrittenTable.of("code,day,at,number,word", "B,2,20,200,two", "C,,,,", "A,1,10,100,one"), "any");
        assertThat(IntStream.range(0, 3).mapToObj(draft.codes()::get)).containsExactly("A", "B", "C");
        assertThat(IntStream.range(0, 3).map(day.days()::get)).containsExactly(1, 2, Days.NONE);
        assertThat(IntStream.range(0, 3).mapToLong(at.instants()::get)).containsExactly(10L, 20L, Instants.NONE);
        assertThat(IntStream.range(0, 3).map(row -> number.numbers().get(row, -7)))
                .containsExactly(100, 200, -7);
        assertThat(IntStream.range(0, 3).mapToObj(word.words()::get)).containsExactly("one", "two", "");
    }

    @Test
    void pointsToTheRowsOfAnotherTable() {
        Codes others = Codes.ofSorted(List.of("X".getBytes(UTF_8), "Y".getBytes(UTF_8)));
        var other = draft.ref("other", others);
        draft.read(WrittenTable.of("code,other", "A,Y", "B,", "C,Z", "D,X"), "any");
        assertThat(IntStream.range(0, 4).map(other.refs()::get)).containsExactly(1, Refs.NONE, Refs.NONE, 0);
    }

    @Test
    void tellsRowsApartByAllFieldsOfTheKey() {
        Draft pairs = new Draft("from", "to");
        pairs.read(WrittenTable.of("from,to", "B,A", "A,C", "A,B"), "any");
        assertThat(IntStream.range(0, 3).mapToObj(pairs.codes()::get)).containsExactly("A B", "A C", "B A");
    }

    @Test
    void isEmptyWhereTheTableIs() {
        var word = draft.words("word");
        draft.read(WrittenTable.of("code,word"), "any");
        assertThat(draft.codes().size()).isZero();
        assertThat(word.words().bytes()).isZero();
    }

    @Test
    void holdsTheSameWhateverRowComesFirst() {
        assertThat(fingerprint("A,one", "B,two", "C,one")).isEqualTo(fingerprint("C,one", "B,two", "A,one"));
    }

    @Test
    void holdsAnotherThingWhereOneValueDiffers() {
        String one = fingerprint("A,one", "B,two");
        assertThat(List.of(
                        fingerprint("A,one", "B,one"), fingerprint("A,two", "B,one"), fingerprint("A,one", "BB,two")))
                .doesNotContain(one);
    }

    @Test
    void growsBeyondItsFirstSize() {
        var number = draft.number("code");
        draft.read(
                new WrittenTable(
                        "code",
                        IntStream.range(1000, 6000).mapToObj(String::valueOf).toList()),
                "any");
        assertThat(number.numbers().get(4999, 0)).isEqualTo(5999);
        assertThat(draft.codes().get(4999)).isEqualTo("5999");
    }

    @Test
    void refusesMoreWordsThanAByteTells() {
        draft.words("code");
        WrittenTable table = new WrittenTable(
                "code", IntStream.range(0, 129).mapToObj(String::valueOf).toList());
        assertThatThrownBy(() -> draft.read(table, "any")).hasMessage("More than 128 words in a column");
    }

    private static String fingerprint(String... rows) {
        return Columns.of(LinkedEntities.read(WrittenTable.of("code,kind", rows)))
                .fingerprint();
    }
}
