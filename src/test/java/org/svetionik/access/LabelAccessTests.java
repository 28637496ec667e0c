package org.svetionik.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.NonNullType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svetionik.access.noninterference.AccessPage;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;

/** Every label has a rule that can be kept. */
class LabelAccessTests {

    private final Schema schema = Schema.load();

    static Stream<NodeType> labels() {
        return GraphModel.load().nodes().values().stream();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void isOfAKindWithARow(NodeType type) {
        assertThat(Kind.valueOf(type.access().kind()).name())
                .isIn(AccessPage.table("Kind of fact").rows().keySet());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void hasPathsToItsOwnersWhereverSomebodySeesOwnFactsAlone(NodeType type) {
        boolean own = AccessPage.table("Kind of fact")
                .rows()
                .getOrDefault(type.access().kind(), Map.of())
                .containsValue("own");
        assertThat(!type.access().own().isEmpty()).isEqualTo(own);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void withholdsNoPropertyThatPlacesOrNamesARecord(NodeType type) {
        List<String> placing = Stream.concat(
                        Stream.concat(Stream.of(type.key()), type.orders().stream()),
                        Stream.ofNullable(type.subtypes()).map(NodeType.Subtypes::property))
                .toList();
        assertThat(type.access().withheld().keySet()).doesNotContainAnyElementsOf(placing);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void withholdsWhatTheSchemaLetsBeNull(NodeType type) {
        for (String name : type.access().withheld().keySet()) {
            assertThat(schema.field(type.label(), name).orElseThrow().getType()).isNotInstanceOf(NonNullType.class);
            assertThat(type.property(name).required()).isFalse();
        }
    }

    @Test
    void tellsNoMomentOfATimelineByAWithheldProperty() {
        GraphModel model = GraphModel.load();
        List<String> withheld = labels().flatMap(type -> type.access().withheld().keySet().stream())
                .toList();
        assertThat(model.nodes().values().stream()
                        .flatMap(type -> type.timelines().values().stream())
                        .flatMap(List::stream)
                        .map(NodeType.Strand::at))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(withheld);
    }
}
