package org.svetionik.exchange.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.svetionik.exchange.reading.CsvRecord;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.model.GraphModel;

class HeaderTests {

    private static final GraphModel MODEL = GraphModel.load();
    private static final BoundTable MEETINGS = BoundTable.named(MODEL, "meetings");

    @Test
    void acceptsTheColumnsInAnyOrder() {
        Header header = header("held_on,code,team_code");
        assertThat(header.problems()).isEmpty();
        assertThat(header.isUsable()).isTrue();
    }

    @Test
    void isOfNoUseWithoutARequiredColumn() {
        Header header = header("code,held_on");
        assertThat(header.problems()).extracting(Problem::rule).containsExactly(Rule.MISSING_COLUMN);
        assertThat(header.problems()).extracting(Problem::column).containsExactly("team_code");
        assertThat(header.isUsable()).isFalse();
    }

    @Test
    void isOfNoUseWithAColumnTwice() {
        Header header = header("code,team_code,held_on,code");
        assertThat(header.problems()).extracting(Problem::rule).containsExactly(Rule.DUPLICATE_COLUMN);
        assertThat(header.isUsable()).isFalse();
    }

    @Test
    void namesAnUnknownColumnAndStaysOfUse() {
        Header header = header("code,team_code,held_on,Code");
        assertThat(header.problems())
                .containsExactly(new Problem("Code", Rule.UNKNOWN_COLUMN, "The table meetings has no such column"));
        assertThat(header.isUsable()).isTrue();
    }

    @Test
    void knowsWhichOptionalColumnsAreAbsent() {
        BoundTable cases = BoundTable.named(MODEL, "cases");
        Header header =
                Header.of(cases, new CsvRecord(1, "code,student_code,opened_on,opened_by,status", false, false));
        assertThat(header.absent())
                .extracting(Column::name)
                .containsExactly("lead_code", "lead_since", "closed_on", "closure_reason", "exploitation_forms");
    }

    @Test
    void ofAnEmptyFileMissesEveryRequiredColumn() {
        assertThat(Header.none(MEETINGS).problems())
                .extracting(Problem::column)
                .containsExactly("code", "team_code", "held_on");
    }

    private static Header header(String names) {
        return Header.of(MEETINGS, new CsvRecord(1, names, false, false));
    }
}
