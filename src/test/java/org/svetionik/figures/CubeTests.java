package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svetionik.graph.BadRequest;

class CubeTests {

    @Test
    void isAskedInEitherOrder() {
        assertThat(Cube.of(StatisticsTable.REFERRALS, List.of(StatisticsDimension.QUARTER, StatisticsDimension.SECTOR))
                        .code())
                .isEqualTo("REFERRALS/SECTOR/QUARTER");
    }

    @Test
    void refusesAPairThatIsNoneOfTheFixedOnes() {
        assertThatThrownBy(() -> Cube.of(
                        StatisticsTable.REFERRALS,
                        List.of(StatisticsDimension.DISTRICT, StatisticsDimension.AGE_GROUP)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("[DISTRICT, FORM]")
                .hasMessageNotContainingAny("OUTCOME");
    }

    @Test
    void refusesADimensionOfTheOtherTable() {
        assertThatThrownBy(() -> Cube.of(StatisticsTable.REFERRALS, List.of(StatisticsDimension.OUTCOME)))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void neverCrossesPlaceWithAgeAndForm() {
        for (StatisticsTable table : StatisticsTable.values()) {
            assertThat(Cube.all(table))
                    .allSatisfy(cube -> assertThat(cube.dimensions()).hasSizeLessThan(3));
            assertThat(Cube.pairs(table).filter(Cube::isOfPlaces))
                    .noneMatch(cube -> cube.has(StatisticsDimension.AGE_GROUP));
        }
    }
}
