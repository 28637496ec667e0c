package org.svetionik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedCountryTests {
    private static final Map<Integer, Integer> PUBLISHED_REFERRALS =
            byYear(106, 150, 142, 193, 135, 130, 127, 138, 168);
    private static final Map<Integer, Integer> PUBLISHED_IDENTIFIED = byYear(36, 49, 40, 76, 36, 48, 43, 62, 66);

    @TempDir
    static Path folder;

    private static WrittenPackage small;

    @BeforeAll
    static void write() {
        small = WrittenPackage.write(folder.resolve("small"), new DemoOptions(1, Size.SMALL, 9));
    }

    private static Map<Integer, Integer> byYear(int... counts) {
        Map<Integer, Integer> byYear = new TreeMap<>();
        for (int count : counts) {
            byYear.put(2015 + byYear.size(), count);
        }
        return byYear;
    }

    @Test
    void writesTheSameBytesForTheSameSeed() {
        WrittenPackage again = WrittenPackage.write(folder.resolve("again"), new DemoOptions(1, Size.SMALL, 9));
        assertThat(again.contents()).isEqualTo(small.contents());
    }

    @Test
    void writesAnotherCountryForAnotherSeed() {
        WrittenPackage other = WrittenPackage.write(folder.resolve("other"), new DemoOptions(2, Size.SMALL, 9));
        assertThat(other.contents().get("referrals.csv"))
                .isNotEqualTo(small.contents().get("referrals.csv"));
    }

    @Test
    void keepsTheCountsOfTheSmallSize() {
        assertThat(small.count("students")).isEqualTo(Size.SMALL.volume().students());
        assertThat(small.count("observations")).isEqualTo(Size.SMALL.volume().observations());
        assertThat(small.count("cases")).isEqualTo(Size.SMALL.volume().cases());
        assertThat(small.count("referrals")).isEqualTo(Size.SMALL.volume().referrals());
    }

    @Test
    void keepsTheCountsOfTheNationalSize() {
        WrittenPackage national =
                WrittenPackage.write(folder.resolve("national"), new DemoOptions(1, Size.NATIONAL, 9));
        assertThat(schools(national)).isEqualTo(1_650);
        assertThat(national.count("students")).isEqualTo(200_000);
        assertThat(national.count("observations")).isEqualTo(400_000);
        assertThat(national.count("cases")).isEqualTo(60_000);
        assertThat(national.count("referrals")).isEqualTo(100_000);
        followsThePublishedTotals(national);
    }

    private static long schools(WrittenPackage written) {
        return written.rows("institutions").stream()
                .filter(row -> row.getField("kind").equals("SCHOOL"))
                .count();
    }

    @Test
    void followsThePublishedTotals() {
        followsThePublishedTotals(small);
    }

    private static void followsThePublishedTotals(WrittenPackage written) {
        Map<Integer, Integer> referrals = new TreeMap<>();
        written.rows("referrals").stream()
                .filter(row -> row.getField("to_code").equals("AG-CPTV"))
                .forEach(row -> referrals.merge(year(row.getField("sent_at")), 1, Integer::sum));
        Map<Integer, Integer> identified = new TreeMap<>();
        written.rows("decisions").stream()
                .filter(row -> row.getField("outcome").equals("IDENTIFIED"))
                .forEach(row -> identified.merge(year(row.getField("decided_on")), 1, Integer::sum));
        assertThat(referrals).containsAllEntriesOf(PUBLISHED_REFERRALS);
        assertThat(identified).containsAllEntriesOf(PUBLISHED_IDENTIFIED);
    }

    private static int year(String time) {
        return Integer.parseInt(time.substring(0, 4));
    }

    @Test
    void decidesTheReferralsOf2023AsPublished() {
        Map<String, String> sentIn2023 = new TreeMap<>();
        small.rows("referrals").stream()
                .filter(row -> row.getField("to_code").equals("AG-CPTV"))
                .filter(row -> year(row.getField("sent_at")) == 2023)
                .forEach(row -> sentIn2023.put(row.getField("case_code"), "ongoing"));
        small.rows("decisions").stream()
                .filter(row -> year(row.getField("decided_on")) == 2023)
                .forEach(row -> sentIn2023.computeIfPresent(
                        row.getField("case_code"), (code, ongoing) -> row.getField("outcome")));
        Map<String, Integer> outcomes = new TreeMap<>();
        sentIn2023.values().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        assertThat(outcomes)
                .isEqualTo(
                        Map.of("IDENTIFIED", 57, "REJECTED", 31, "SUSPENDED", 10, "NOT_A_VICTIM", 19, "ongoing", 51));
    }

    @Test
    void letsSchoolReferralsGrowAboutTenfoldAfterTheTrainings() {
        double before = 0;
        double after = 0;
        for (NamedCsvRecord row : small.rows("referrals")) {
            if (row.getField("from_code").startsWith("DEMO-SCH-")) {
                int year = year(row.getField("sent_at"));
                before += year <= 2020 ? 1 / 6.0 : 0;
                after += year == 2025 ? 1 : 0;
            }
        }
        double growth = after / before;
        assertThat(growth).isBetween(8.0, 14.0);
    }
}
