package org.svetionik.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;

class LogScanTests {

    private static final LogScan SCAN = new LogScan(List.of("lozinka-skladišta"));

    @ParameterizedTest
    @CsvSource({
        "PSEUDONYM, No student DEMO-ST-A7K2MX here",
        "PSEUDONYM, 'studentCode: ''ST-1'''",
        "PSEUDONYM, [CS-12]",
        "PSEUDONYM, DEMO-LE-P0003|DEMO-CASE-000012|CONTACT",
        "PERSON, row 0101006500006 refused",
        "PERSON, written by ana@example.org",
        "TOKEN, Authorization: Bearer abcdefgh.ijklmnop",
        "TOKEN, ey" + "JhbGciOiJub25lIn0.e30.",
        "TOKEN, authorization: Basic bmVvNGo6bG96aW5rYQ==",
        "PASSWORD, signed in with of-analyst-in-tests",
        "PRIVATE_KEY, -----BEGIN " + "PRIVATE KEY-----",
        "CANARY, variable 'kanarinac-1'",
        "SECRET, connecting with lozinka-skladišta"
    })
    void findsWhatIsPlanted(String kind, String line) {
        assertThat(SCAN.kinds(line)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T09:25:49.568Z  INFO 28182 --- [svetionik] [main] o.s.store.LocalStore : Starting the local store",
                "Import 3f0k2j4h5g6a7s8d is complete: Counts[read=1764062749568, created=12]",
                "Incident 1a2b3c4d: java.lang.IllegalStateException\\n\\tat org.svetionik.http.Answer.send(Answer.java:12)",
                "Transaction 1764062749568 took 12 ms on UTF-8",
                "The bearer of this message"
            })
    void passesWhatNamesNobody(String line) {
        assertThat(SCAN.kinds(line)).isEmpty();
    }

    @Test
    void saysWhere(@TempDir Path folder) throws IOException {
        Path log = Files.write(folder.resolve("run.log"), List.of("well", "case CS-1 opened"));

        assertThat(SCAN.findings(log)).containsExactly("PSEUDONYM in " + log + ":2: case CS-1 opened");
    }

    @Test
    void knowsEveryCodeThatTheInventedCountryGivesToSingleRecords(@TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(3, Size.SMALL, 3), rows -> {});
        Set<String> forms = new TreeSet<>();
        for (String table :
                List.of("students", "observations", "cases", "referrals", "decisions", "measures", "links")) {
            forms.addAll(firstCells(folder.resolve(table + ".csv")));
        }
        assertThat(forms).hasSizeGreaterThan(1000).allMatch(Leak.PSEUDONYM::isIn);
    }

    @Test
    void knowsEveryCodeThatAFixtureGivesToSingleRecords() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> fixtures = Files.walk(Path.of("src/test/resources/fixtures"))) {
            for (Path fixture : fixtures.filter(Files::isRegularFile).toList()) {
                java.util.regex.Pattern.compile(
                                "(?:student|case|referral|observation|decision|measure|linkedEntity)Code: '([^']+)'")
                        .matcher(Files.readString(fixture))
                        .results()
                        .forEach(code -> codes.add(code.group(1)));
            }
        }
        assertThat(codes).isNotEmpty().allMatch(Leak.PSEUDONYM::isIn);
    }

    private static List<String> firstCells(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        }
    }
}
