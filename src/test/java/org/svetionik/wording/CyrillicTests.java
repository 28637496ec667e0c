package org.svetionik.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicTests {

    @ParameterizedTest
    @CsvSource({
        "Osnovna škola Njegoš,Основна школа Његош",
        "LJUBAV i Džep,ЉУБАВ и Џеп",
        "upućivanje đaka,упућивање ђака",
        "Čačak 2026: 95%,Чачак 2026: 95%"
    })
    void writesTwoLettersForOneSoundAsOne(String latin, String cyrillic) {
        assertThat(Cyrillic.of(latin)).isEqualTo(cyrillic);
    }
}
