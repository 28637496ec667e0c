package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.svetionik.model.GraphModel;
import org.svetionik.model.RelationshipType;

class LinkDaysTests {

    private final GraphModel model = GraphModel.load();

    @Test
    void namesDaysThatTheModelKnowsAndThatNobodyIsDenied() {
        LinkDays.SINCE.forEach(this::check);
        LinkDays.UNTIL.forEach(this::check);
    }

    private void check(String name, List<String> places) {
        RelationshipType type = model.relationship(name);
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            String property = place.substring(place.indexOf('.') + 1);
            if (place.startsWith("link.")) {
                assertThat(type.properties()).containsKey(property);
            } else {
                var node = model.node(place.startsWith("tail.") ? type.from() : type.to());
                assertThat(node.properties()).containsKey(property);
                assertThat(node.access().withheld()).doesNotContainKey(property);
            }
        });
    }

    @Test
    void takesTheFirstDayThatIsThereByTheClockOfBelgrade() {
        Map<?, ?> sent = Map.of("sentAt", ZonedDateTime.parse("2025-01-01T23:30:00Z"));
        assertThat(LinkDays.day(LinkDays.SINCE, Map.of("type", "SENT_BY"), sent, Map.of()))
                .isEqualTo(LocalDate.of(2025, 1, 2));
        Map<?, ?> opened = Map.of("openedOn", LocalDate.of(2025, 1, 3));
        assertThat(LinkDays.day(LinkDays.SINCE, Map.of("type", "LED_BY"), opened, Map.of()))
                .isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(LinkDays.day(LinkDays.SINCE, Map.of("type", "IN_DISTRICT"), opened, opened))
                .isNull();
    }

    @Test
    void readsNoOtherPropertyOfNodes() {
        assertThat(LinkDays.ofNodes())
                .contains("openedOn", "sentAt")
                .doesNotContainAnyElementsOf(Set.of("since", "response"));
    }
}
