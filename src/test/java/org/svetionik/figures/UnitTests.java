package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTests {

    private static String value(StatisticsDimension dimension, String column, Object value) {
        Map<String, Object> row = new HashMap<>(Map.of("quarter", 1L, "year", 2024L, "groups", List.of()));
        row.put(column, value);
        return Unit.of(row, Map.of("SCHOOL", "EDUCATION")).value(dimension);
    }

    @ParameterizedTest
    @CsvSource({"2018, UNDER_7", "2017, FROM_7_TO_10", "2010, FROM_11_TO_14", "2007, FROM_15_TO_17", "2006, ADULT"})
    void countsTheAgeReachedInTheYear(long born, String group) {
        assertThat(value(StatisticsDimension.AGE_GROUP, "birthYear", born)).isEqualTo(group);
    }

    @Test
    void countsSeveralFormsAsMultiple() {
        assertThat(value(StatisticsDimension.FORM, "forms", List.of("BEGGING", "BEGGING")))
                .isEqualTo("BEGGING");
        assertThat(value(StatisticsDimension.FORM, "forms", List.of("BEGGING", "LABOUR")))
                .isEqualTo("MULTIPLE");
        assertThat(value(StatisticsDimension.FORM, "forms", List.of())).isEqualTo("NOT_STATED");
    }

    @Test
    void countsAnInstitutionWithoutDistrictAsNational() {
        assertThat(value(StatisticsDimension.DISTRICT, "originKind", "SCHOOL")).isEqualTo("NATIONAL");
        assertThat(value(StatisticsDimension.SECTOR, "originKind", "SCHOOL")).isEqualTo("EDUCATION");
    }

    @Test
    void countsASexThatIsNotRecordedAsUnknown() {
        assertThat(value(StatisticsDimension.SEX, "originKind", "SCHOOL")).isEqualTo("UNKNOWN");
    }
}
