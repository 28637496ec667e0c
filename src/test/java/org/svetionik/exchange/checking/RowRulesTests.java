package org.svetionik.exchange.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.model.GraphModel;

class RowRulesTests {

    private static final GraphModel MODEL = GraphModel.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "referrals|sent_at,received_at|2024-01-02T10:00Z,2024-01-02T10:00Z|",
                "referrals|sent_at,received_at|2024-01-02T10:00Z,2024-01-02T11:30+02:00|TIME_ORDER:received_at",
                "referrals|sent_at,responded_at|2024-01-02T10:00Z,2024-01-02T09:59Z|TIME_ORDER:responded_at",
                "referrals|sent_at,feedback_at|2024-01-02T10:00Z,2024-01-02T09:59:59.999Z|TIME_ORDER:feedback_at",
                "referrals|received_at,responded_at|2024-01-02T10:00Z,2024-01-02T09:59Z|TIME_ORDER:responded_at",
                "referrals|responded_at,feedback_at|2024-01-02T10:00Z,2024-01-01T10:00Z|",
                "cases|opened_on,closed_on,status|2024-01-02,2024-01-01,CLOSED|TIME_ORDER:closed_on",
                "cases|opened_on,closed_on,status|2024-01-02,2024-01-02,CLOSED|",
                "cases|closed_on,status|2024-01-02,OPEN|STATE:closed_on",
                "cases|closed_on,status|,CLOSED|STATE:closed_on",
                "cases|closed_on,status|2024-02-30,CLOSED|",
                "cases|closed_on,status|,SHUT|",
                "agreements|valid_from,valid_to|2024-01-02,2024-01-01|TIME_ORDER:valid_to",
                "agreements|a_code,b_code|A,A|SELF_REFERENCE:b_code",
                "agreements|a_code,b_code|A,a|",
                "measures|started_on,ended_on|2024-01-02,2024-01-01|TIME_ORDER:ended_on",
                "trainings|held_from,held_to|2024-01-02,2024-01-01|TIME_ORDER:held_to",
                "students|enrolled_on,left_on|2024-01-02,2024-01-01|TIME_ORDER:left_on",
                "institutions|active_from,active_to|2024-01-02,2024-01-01|TIME_ORDER:active_to",
                "observations|observed_on,recorded_at|2024-01-02,2024-01-01T23:00Z|",
                "observations|observed_on,recorded_at|2024-01-02,2024-01-01T22:59Z|TIME_ORDER:recorded_at",
                "observations|observed_on,recorded_at|2024-07-02,2024-07-01T22:00Z|"
            })
    void namesTheRuleThatTheValuesBreakTogether(String table, String columns, String values, @Nullable String broken) {
        BoundTable bound = BoundTable.named(MODEL, table);
        Header header = Header.of(bound, new CsvRecord(1, columns, false, false));
        Row row = new RecordCheck(header).row(new CsvRecord(2, values, false, false));
        List<Problem> problems = new ArrayList<>();
        new RowRules(bound).check(row, row.values(), problems::add);
        assertThat(problems.stream().map(problem -> problem.rule() + ":" + problem.column()))
                .isEqualTo(broken == null ? List.of() : List.of(broken));
    }
}
