package org.svetionik.exchange.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.model.GraphModel;

class RecordCheckTests {

    private static final GraphModel MODEL = GraphModel.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "S1,SCH,2009,,,|",
                "S1,SCH,2009,FEMALE,2016-09-01,2016-09-01|",
                "S1,SCH,2009,,|FIELD_COUNT:",
                "S1,SCH,2009,,,,|FIELD_COUNT:",
                "S1,0101990710008|FIELD_COUNT: JMBG:school_code",
                "0101990710008,SCH,2009,,,|JMBG:code",
                "S1,a@b.rs,2009,,,|EMAIL:school_code",
                ",SCH,2009,,,|REQUIRED:code",
                "S1,SCH,,,,|REQUIRED:birth_year",
                "S1,,x,,,|REQUIRED:school_code TYPE:birth_year",
                "S1,SCH,2009.0,,,|TYPE:birth_year",
                "S1,SCH,2009,,2016-02-30,|TYPE:enrolled_on",
                "S 1,SCH,2009,,,|PATTERN:code",
                "-S1,SCH,2009,,,|PATTERN:code",
                "S1,SCH,2009,female,,|ENUM:sex",
                "S1,SCH,1989,,,|RANGE:birth_year",
                "S1,SCH,2031,,,|RANGE:birth_year",
                "S1,SCH,99999999999999999999,,,|RANGE:birth_year"
            })
    void namesEachRuleThatAStudentBreaks(String record, String broken) {
        assertThat(broken("students", "code,school_code,birth_year,sex,enrolled_on,left_on", record))
                .isEqualTo(broken == null ? "" : broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEXUAL;LABOUR|",
                "ANY|ENUM:exploitation_forms",
                "SEXUAL; LABOUR|TYPE:exploitation_forms",
                "SEXUAL;|TYPE:exploitation_forms"
            })
    void readsAListAsItsElements(String forms, String broken) {
        assertThat(broken(
                        "cases",
                        "code,student_code,opened_on,opened_by,status,exploitation_forms",
                        "C,S,2024-01-01,A,OPEN," + forms))
                .isEqualTo(broken == null ? "" : broken);
    }

    @Test
    void takesTenThousandCharactersAndNotOneMore() {
        String header = "code,kind,name";
        assertThat(broken("institutions", header, "A,OTHER," + "š".repeat(10_000)))
                .isEmpty();
        assertThat(broken("institutions", header, "A,OTHER," + "\ud83d\udea8".repeat(10_000)))
                .isEmpty();
        assertThat(broken("institutions", header, "A,OTHER," + "š".repeat(10_001)))
                .isEqualTo("TOO_LONG:name");
    }

    @Test
    void looksForPersonalIdentifiersInUnknownColumnsToo() {
        assertThat(broken("institutions", "code,kind,name,remark", "A,OTHER,N,0101990710008"))
                .isEqualTo("JMBG:remark");
    }

    @Test
    void readsTheRestOfARecordWithBadBytes() {
        Header header = header("students", "code,school_code,birth_year");
        Row row = new RecordCheck(header).row(new CsvRecord(2, "S\ufffd,SCH,x", true, false));
        assertThat(row.problems()).extracting(Problem::rule).containsExactly(Rule.ENCODING, Rule.TYPE);
    }

    @Test
    void tellsNothingOfARecordThatWasCut() {
        Header header = header("students", "code,school_code,birth_year");
        Row row = new RecordCheck(header).row(new CsvRecord(2, "S1,\"SCH", false, true));
        assertThat(row.problems()).extracting(Problem::rule).containsExactly(Rule.QUOTE);
        assertThat(header.table().columns()).noneMatch(row::knows);
    }

    @Test
    void findsColumnsByNameInAnyOrder() {
        Header header = header("students", "birth_year,school_code,code");
        Row row = new RecordCheck(header).row(new CsvRecord(2, "2009,SCH,S1", false, false));
        assertThat(row.value(header.table().column("code"))).isEqualTo("S1");
        assertThat(row.value(header.table().column("birth_year"))).isEqualTo(2009L);
    }

    private static String broken(String table, String header, String record) {
        List<Problem> problems = new RecordCheck(header(table, header))
                .row(new CsvRecord(2, record, false, false))
                .problems();
        return String.join(
                " ",
                problems.stream()
                        .map(problem -> problem.rule() + ":" + problem.column())
                        .toList());
    }

    private static Header header(String table, String names) {
        BoundTable bound = BoundTable.named(MODEL, table);
        return Header.of(bound, new CsvRecord(1, names, false, false));
    }
}
