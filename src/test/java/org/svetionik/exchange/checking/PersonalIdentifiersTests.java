package org.svetionik.exchange.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; their check digits were worked out by hand. */
class PersonalIdentifiersTests {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    // Weighted sum 102, so m = 11 - 102 mod 11 = 8; then 178 and 9, 213 and 7; 45 gives m = 10 and 55 gives m = 11,
    // both K = 0
    @ParameterizedTest
    @ValueSource(strings = {"0101990710008", "1503007850129", "3112990719997", "0205001000030", "0205001000080"})
    void findsANumberWithItsCheckDigit(String number) {
        assertThat(rules(number)).isEqualTo("JMBG");
        assertThat(PersonalIdentifiers.mask("no. " + number + "/b")).isEqualTo("no. *************/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101990710009", // another check digit
                "3201990710003", // day 32
                "0113990710006", // month 13
                "0001990710003", // day 0
                "10101990710008", // 14 digits
                "01019907100081",
                "010199071000", // 12 digits
                "0101990-710008", // two runs
                "1700000000000" // milliseconds
            })
    void findsNoNumberInOtherDigits(String digits) {
        assertThat(rules(digits)).isEmpty();
        assertThat(PersonalIdentifiers.mask(digits)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "write to a.b+c@mail.example.rs!, write to *.*+*@****.*******.**!",
        "a@b.com1, *@*.***1",
        "a@b.com.x, *@*.***.x",
        "x-1@a-b.co, *-*@*-*.**"
    })
    void masksTheLettersAndDigitsOfAnAddress(String text, String masked) {
        assertThat(rules(text)).isEqualTo("EMAIL");
        assertThat(PersonalIdentifiers.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner/repo@71290e8", "@example.rs", "a@b", "a@.rs", "a@b..rs", "a@b.r", "a @b.rs"})
    void findsNoAddressInOtherText(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @Test
    void findsBothInOneValue() {
        assertThat(rules("0101990710008@example.rs")).isEqualTo("JMBG EMAIL");
    }

    @Test
    void findsAnAddressExactlyWhereTheExpressionDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            String text = random.ints(random.nextInt(14), 0, 8)
                    .mapToObj(index -> String.valueOf("ab1.-@@ ".charAt(index)))
                    .reduce("", String::concat);
            assertThat(rules(text).contains("EMAIL"))
                    .as(text)
                    .isEqualTo(ADDRESS.matcher(text).find());
        }
    }

    @Test
    void masksWhatTheExpressionMatches() {
        Random random = new Random(6);
        for (int i = 0; i < 100_000; i++) {
            String text = random.ints(12, 0, 7)
                    .mapToObj(index -> String.valueOf("ab1.- @".charAt(index)))
                    .reduce("", String::concat);
            Matcher address = ADDRESS.matcher(text);
            if (text.indexOf('@') == text.lastIndexOf('@') && address.find()) {
                String masked = text.substring(0, address.start())
                        + address.group().replaceAll("[A-Za-z0-9]", "*")
                        + text.substring(address.end());
                assertThat(PersonalIdentifiers.mask(text)).isEqualTo(masked);
            }
        }
    }

    private static String rules(String text) {
        return String.join(
                " ",
                PersonalIdentifiers.in("c", text).stream()
                        .map(problem -> problem.rule().name())
                        .toList());
    }
}
