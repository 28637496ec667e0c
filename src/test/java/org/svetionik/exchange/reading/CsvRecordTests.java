package org.svetionik.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b|a;b",
                ",|;",
                "\"a,b\",c|a,b;c",
                "\"say \"\"no\"\"\",c|say \"no\";c",
                "a \"quoted\" word,c|a \"quoted\" word;c",
                "\"a\"b,c|ab;c",
                "\"\",c|;c",
            })
    void unquotesItsFields(String text, String fields) {
        assertThat(of(text).fields()).isEqualTo(List.of(fields.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"a,b|\"a,b\"", "\"a\",b|\"a\",b", "a\"b|a\"b"})
    void closesAQuoteThatStaysOpen(String text, String closed) {
        assertThat(of(text).closed()).isEqualTo(closed);
    }

    private static CsvRecord of(String text) {
        return new CsvRecord(1, text, false, false);
    }
}
