package org.svetionik.exchange.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.model.PropertyType;

class CellFormatTests {

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 0, 0",
        "INTEGER, -0, 0",
        "INTEGER, -17, -17",
        "INTEGER, 9223372036854775807, 9223372036854775807",
        "NUMBER, 44.8176, 44.8176",
        "NUMBER, 44, 44",
        "NUMBER, 44.0, 44",
        "NUMBER, -0.0, 0",
        "NUMBER, 1e-7, 0.0000001",
        "DATE, 2024-02-29, 2024-02-29",
        "DATETIME, 2024-03-31T02:30, 2024-03-31T02:30:00Z",
        "DATETIME, 2024-03-31T02:30:15.500+02:00, 2024-03-31T00:30:15.500Z",
        "DATETIME, 2024-03-31T02:30:15.1234567890Z, 2024-03-31T02:30:15.123456789Z",
        "DATETIME, 2024-01-01T00:00-00:00, 2024-01-01T00:00:00Z",
        "LIST, A, A",
        "LIST, A;B C;A, A;B C;A",
        "STRING, =HYPERLINK(1), =HYPERLINK(1)",
        "STRING, ' blank', ' blank'"
    })
    void writesAValueInItsOneForm(PropertyType type, String text, String written) {
        Object value = CellFormat.value(type, text);
        assertThat(CellFormat.text(value)).isEqualTo(written);
        assertThat(CellFormat.value(type, written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 007",
        "INTEGER, +1",
        "INTEGER, 1.0",
        "INTEGER, ' 1'",
        "INTEGER, ١",
        "NUMBER, .5",
        "NUMBER, 1.",
        "NUMBER, 01",
        "NUMBER, NaN",
        "NUMBER, '44,8'",
        "DATE, 2023-02-29",
        "DATE, 2023-2-9",
        "DATE, 20230209",
        "DATE, '2023-02-09 '",
        "DATE, 2023-13-01",
        "DATETIME, 2024-01-01",
        "DATETIME, 2024-01-01 10:00",
        "DATETIME, 2024-01-01T24:00",
        "DATETIME, 2024-01-01T10:00:60",
        "DATETIME, 2024-01-01T10",
        "DATETIME, 2024-01-01T10:00+0200",
        "DATETIME, 2024-01-01T10:00z",
        "DATETIME, 2024-01-01T10:00+19:00",
        "DATETIME, 2024-01-01T10:00:00.1234567891Z",
        "DATETIME, 9999-12-31T23:59-01:00",
        "LIST, A; B",
        "LIST, A ;B",
        "LIST, A;;B",
        "LIST, A;",
        "BOOLEAN, TRUE"
    })
    void refusesAnotherForm(PropertyType type, String text) {
        assertThat(CellFormat.value(type, text)).isNull();
    }
}
