package org.svetionik.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.model.GraphModel;

class FactKeyTests {

    private static final GraphModel MODEL = GraphModel.load();

    @Test
    void ofANodeIsItsCode() {
        assertThat(key("meetings", "M1", "A1", null)).isEqualTo("M1");
    }

    @Test
    void ofARelationshipIsItsPartsInTheOrderOfTheKey() {
        assertThat(key("links", "E1", "PLACE", "K1", "CONTACT", null)).isEqualTo("E1|K1|CONTACT");
    }

    @Test
    void ofAFigureIsACodeOfItsFiveParts() {
        assertThat(figure("2023", "2024", "victims", "total", "https://example.org"))
                .matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")
                .startsWith("2023-2024-victims-total-")
                .isEqualTo(figure("2023", "2024", "victims", "total", "https://example.org"));
    }

    @Test
    void tellsFiguresApartWhoseReadablePartsAreTheSame() {
        assertThat(List.of(
                        figure("2023", null, "a", "b c", "u"),
                        figure("2023", null, "a", "b-c", "u"),
                        figure("2023", null, "a-b", "c", "u"),
                        figure("2023", "a", null, "b c", "u"),
                        figure("žrtve", null, null, null, null),
                        figure("?", null, null, null, null)))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}"));
    }

    private static String figure(
            @Nullable String year,
            @Nullable String report,
            @Nullable String measure,
            @Nullable String category,
            @Nullable String url) {
        return key("published_figures", year, report, measure, category, "1", null, null, null, null, url);
    }

    private static String key(String table, @Nullable Object... values) {
        BoundTable bound = BoundTable.named(MODEL, table);
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(values));
        row.addAll(Collections.nCopies(bound.columns().size() - values.length, null));
        return new FactKey(bound).of(row);
    }
}
