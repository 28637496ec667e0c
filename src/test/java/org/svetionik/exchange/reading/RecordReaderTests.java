package org.svetionik.exchange.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RecordReaderTests {

    private static final String MEBIBYTE = "x".repeat(RecordReader.LONGEST);

    @Test
    void numbersRecordsByThePhysicalLineOnWhichTheyBegin() throws IOException {
        assertThat(read("a,b\n\"1\n2\",3\r\n4,5\n")).extracting(CsvRecord::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void endsALineAtLfAndCrlfButNotAtALoneCr() throws IOException {
        assertThat(texts("a\rb\r\nc\nd\r")).containsExactly("a\rb", "c", "d\r");
    }

    @Test
    void countsEmptyLinesThatAreNoRecords() throws IOException {
        assertThat(read("a\n\n\r\nb\n")).extracting(CsvRecord::line).containsExactly(1L, 4L);
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(texts("\ufeffcode\n")).containsExactly("code");
    }

    @Test
    void keepsALineBreakWithinQuotes() throws IOException {
        assertThat(read("\"a\r\nb\",c\n").get(0).fields()).containsExactly("a\r\nb", "c");
    }

    @Test
    void marksTheOneRecordWhoseBytesAreNotUtf8() throws IOException {
        List<CsvRecord> records = read("a\nb\u00e9\nc\n".getBytes(ISO_8859_1));
        assertThat(records).extracting(CsvRecord::undecodable).containsExactly(false, true, false);
        assertThat(records.get(1).text()).isEqualTo("b\ufffd");
    }

    @Test
    void takesAWrittenReplacementCharacterForWhatItIs() throws IOException {
        assertThat(read("a\ufffd\n")).extracting(CsvRecord::undecodable).containsExactly(false);
    }

    @Test
    void cutsARecordOfMoreThanAMebibyteAtItsFirstLineBreak() throws IOException {
        List<CsvRecord> records = read("code\n\"open,1\n" + "2,3\n".repeat(RecordReader.LONGEST / 4) + "4,5\n");
        assertThat(records.get(1)).isEqualTo(new CsvRecord(2, "\"open,1", false, true));
        assertThat(records.get(2)).isEqualTo(new CsvRecord(3, "2,3", false, false));
        assertThat(records).hasSize(2 + RecordReader.LONGEST / 4 + 1);
    }

    @Test
    void cutsAQuoteThatStaysOpenToTheEndAtItsFirstLineBreak() throws IOException {
        assertThat(read("\"a\nb\nc"))
                .containsExactly(
                        new CsvRecord(1, "\"a", false, true),
                        new CsvRecord(2, "b", false, false),
                        new CsvRecord(3, "c", false, false));
    }

    @Test
    void takesARecordOfOneMebibyte() throws IOException {
        assertThat(read(MEBIBYTE + "\n")).extracting(CsvRecord::unclosed).containsExactly(false);
    }

    @Test
    void passesOverTheRestOfALineOfManyMebibytes() throws IOException {
        List<CsvRecord> records = read(MEBIBYTE + MEBIBYTE + MEBIBYTE + "\nb\n");
        assertThat(records).extracting(CsvRecord::unclosed).containsExactly(true, false);
        assertThat(records.get(0).text()).hasSize(RecordReader.LONGEST);
        assertThat(records.get(1)).isEqualTo(new CsvRecord(2, "b", false, false));
    }

    @Test
    void readsAFileInWhichEveryLineLeavesAQuoteOpenWithoutReadingItAgainAndAgain() {
        byte[] file = "\"a\"b,\"c\n".repeat(500_000).getBytes(UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(read(file)).allMatch(CsvRecord::unclosed));
    }

    private static List<String> texts(String file) throws IOException {
        return read(file).stream().map(CsvRecord::text).toList();
    }

    private static List<CsvRecord> read(String file) throws IOException {
        return read(file.getBytes(UTF_8));
    }

    private static List<CsvRecord> read(byte[] file) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(file))) {
            for (CsvRecord next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
        }
        return records;
    }
}
