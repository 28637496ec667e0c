package org.svetionik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An invented package keeps the rules of the interchange, so that nothing of it is rejected. */
class InterchangeRulesTests {
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");
    private static final Pattern E_MAIL = Pattern.compile("\\S@\\S");

    @TempDir
    static Path folder;

    private static WrittenPackage written;

    @BeforeAll
    static void write() {
        written = WrittenPackage.write(folder, new DemoOptions(11, Size.SMALL, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "institutions",
                "students",
                "observations",
                "cases",
                "referrals",
                "decisions",
                "measures",
                "links",
                "agreements",
                "meetings",
                "meeting_participants",
                "trainings",
                "training_participants",
                "materials",
                "material_deliveries"
            })
    void writesTheColumnsAndKeysOfTheInterchange(String table) {
        JsonNode model = new YAMLMapper()
                .readTree(
                        InterchangeRulesTests.class.getResourceAsStream("/graph-model/interchange/" + table + ".yaml"));
        List<String> columns = model.get("columns")
                .valueStream()
                .map(column -> column.get("name").asString())
                .toList();
        List<String> key =
                model.get("key").valueStream().map(JsonNode::asString).toList();
        List<NamedCsvRecord> rows = written.rows(table);
        assertThat(rows.get(0).getHeader()).isEqualTo(columns);
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> assertThat(keys.add(
                        String.join(" ", key.stream().map(row::getField).toList())))
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "institutions,district_code,districts",
        "institutions,municipality_code,municipalities",
        "students,school_code,institutions",
        "observations,student_code,students",
        "observations,institution_code,institutions",
        "observations,indicator_code,indicators",
        "cases,student_code,students",
        "cases,opened_by,institutions",
        "cases,lead_code,institutions",
        "referrals,case_code,cases",
        "referrals,from_code,institutions",
        "referrals,to_code,institutions",
        "decisions,case_code,cases",
        "decisions,body_code,institutions",
        "measures,case_code,cases",
        "measures,provider_code,institutions",
        "links,case_code,cases",
        "agreements,a_code,institutions",
        "agreements,b_code,institutions",
        "meetings,team_code,institutions",
        "meeting_participants,meeting_code,meetings",
        "meeting_participants,institution_code,institutions",
        "trainings,organiser_codes,institutions",
        "training_participants,training_code,trainings",
        "training_participants,institution_code,institutions",
        "material_deliveries,material_code,materials",
        "material_deliveries,institution_code,institutions"
    })
    void refersOnlyToWhatExists(String table, String column, String target) {
        Set<String> codes = written.codes(target);
        codes.add("");
        assertThat(written.rows(table)).allMatch(row -> codes.contains(row.getField(column)));
    }

    @ParameterizedTest
    @CsvSource({
        "referrals,sent_at,received_at",
        "referrals,sent_at,responded_at",
        "referrals,received_at,responded_at",
        "referrals,sent_at,feedback_at",
        "cases,opened_on,closed_on",
        "agreements,valid_from,valid_to",
        "measures,started_on,ended_on",
        "trainings,held_from,held_to",
        "students,enrolled_on,left_on",
        "observations,observed_on,recorded_at"
    })
    void keepsTheOrderOfTime(String table, String earlier, String later) {
        assertThat(written.rows(table))
                .allMatch(row -> row.getField(earlier).isEmpty()
                        || row.getField(later).isEmpty()
                        || row.getField(earlier).compareTo(row.getField(later)) <= 0);
    }

    @Test
    void statesTheEndOfEveryClosedCaseAndNoOther() {
        assertThat(written.rows("cases"))
                .allMatch(row -> row.getField("status").equals("CLOSED")
                        == !row.getField("closed_on").isEmpty());
    }

    @Test
    void refersToNoCaseBeforeItIsOpened() {
        Map<String, String> opened = new TreeMap<>();
        written.rows("cases").forEach(row -> opened.put(row.getField("code"), row.getField("opened_on")));
        assertThat(written.rows("referrals"))
                .allMatch(row ->
                        opened.getOrDefault(row.getField("case_code"), "9999").compareTo(row.getField("sent_at")) <= 0);
        assertThat(written.rows("decisions"))
                .allMatch(row ->
                        opened.getOrDefault(row.getField("case_code"), "9999").compareTo(row.getField("decided_on"))
                                <= 0);
    }

    @Test
    void sendsNothingToOneself() {
        assertThat(written.rows("referrals"))
                .noneMatch(row -> row.getField("from_code").equals(row.getField("to_code")));
    }

    @Test
    void holdsNothingThatLooksLikeAPerson() {
        written.contents().forEach((file, text) -> {
            assertThat(THIRTEEN_DIGITS.matcher(text).find()).as(file).isFalse();
            assertThat(E_MAIL.matcher(text).find()).as(file).isFalse();
        });
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(written.contents().get("datapackage.json")).contains("\"invented\" : true");
    }
}
