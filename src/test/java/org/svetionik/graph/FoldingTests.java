package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @ValueSource(strings = {"Đorđe", "Djordje", "Dorde", "Ђорђе", "ЂОРЂЕ", "ĐORĐE", "DJORDJE", "Đorđe"})
    void letsEverySpellingOfOneNameMeet(String name) {
        assertThat(Folding.fold(name)).isEqualTo("dorde");
    }

    @ParameterizedTest
    @CsvSource({
        "Школска управа Чачак, Školska uprava Čačak",
        "Његош, Njegoš",
        "ЉУБОВИЈА, Ljubovija",
        "Џеп, Džep",
        "ǆep, Džep",
        "ћуприја, Ćuprija",
        "Жагубица, Zagubica",
        "Žitište, Zitiste",
        "Врњачка Бања, Vrnjacka Banja"
    })
    void foldsCyrillicAccentedAndPlainSpellingsAlike(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Niš, nis", "ОШ Вук 2, os vuk 2", "ddjj, dd", "'', ''"})
    void givesLowerCaseWithoutAccents(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void leavesAFoldedTextAsItIs() {
        String folded = Folding.fold("Предшколска установа „Ђурђевак“, Ђурђево, djdjj ǅ ß ﬁ");
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
