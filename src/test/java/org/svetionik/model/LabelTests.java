package org.svetionik.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.model.Filter.Operator;
import org.svetionik.model.NodeType.Subtypes;

class LabelTests {

    private final GraphModel model = GraphModel.load();

    @Test
    void haveARequiredKeyOfTheirOwnName() {
        assertThat(model.nodes().values()).allSatisfy(node -> {
            assertThat(node.property(node.key()).required()).isTrue();
            assertThat(node.key()).matches("(?i)" + node.label() + "(code|id)");
        });
    }

    @Test
    void areOrderedByRequiredProperties() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> assertThat(node.orders())
                        .allMatch(order -> node.property(order).required(), "is required"));
    }

    @Test
    void areFilteredByPropertiesThatExist() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> node.filters()
                        .forEach((name, filter) -> assertThat(compared(node, filter))
                                .as("%s.%s", node.label(), name)
                                .isNotEmpty()
                                .allSatisfy(end -> assertThat(end.properties()).containsKey(filter.property()))));
    }

    @Test
    void areLookedUpByPropertiesThatExist() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> assertThat(node.lookups())
                        .allSatisfy(lookup -> assertThat(lookup)
                                .allSatisfy(property -> assertThat(property)
                                        .matches(name -> node.properties().containsKey(name)
                                                || model.provenance()
                                                        .properties()
                                                        .containsKey(name)))));
    }

    @Test
    void tellTimelinesOfRecordsWhoseMomentIsRequired() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> assertThat(
                                node.timelines().values().stream().flatMap(List::stream))
                        .allSatisfy(strand -> {
                            Property at = end(node, strand.via()).property(strand.at());
                            assertThat(at.required()).isTrue();
                            assertThat(at.type()).isIn(PropertyType.DATE, PropertyType.DATETIME);
                        }));
    }

    @Test
    void areSearchedByFoldedTextOnly() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> assertThat(node.filters().values())
                        .filteredOn(filter -> filter.operator() == Operator.TEXT)
                        .allMatch(filter -> node.property(filter.property()).derived(), "is derived"));
    }

    @Test
    void haveSubtypesDecidedByAValueOfAVocabulary() {
        Subtypes subtypes = requireNonNull(model.node("Institution").subtypes());
        String vocabulary = requireNonNull(
                model.node("Institution").property(subtypes.property()).vocabulary());
        assertThat(model.vocabulary(vocabulary).values()).containsKeys(keys(subtypes.labels()));
    }

    @Test
    void areJoinedByRelationshipsWhoseEndsExist() {
        assertThat(model.relationships().values())
                .allSatisfy(type -> assertThat(model.nodes()).containsKeys(type.from(), type.to()));
    }

    @Test
    void haveNoLinkNamedLikeAProperty() {
        assertThat(model.links())
                .allSatisfy((label, links) -> assertThat(links)
                        .doesNotContainKeys(keys(model.node(label).properties())));
    }

    @Test
    void pointToStudentsAndCasesOnlyByIdentifyingKeys() {
        assertThat(List.of("Student", "Case", "Observation", "Referral", "Decision", "Measure", "LinkedEntity"))
                .allSatisfy(label -> {
                    NodeType node = model.node(label);
                    assertThat(node.property(node.key()).sensitivity()).isEqualTo(Sensitivity.IDENTIFYING);
                    assertThat(node.properties())
                            .allSatisfy((name, property) ->
                                    assertThat(property.sensitivity()).isNotEqualTo(Sensitivity.OPERATIONAL));
                });
    }

    @Test
    void areOwnByPathsToInstitutionsAndDistricts() {
        assertThat(model.nodes().values()).allSatisfy(node -> {
            NodeType.Access access = node.access();
            assertThat(access.own()).allMatch(path -> leadsTo(node, path, "Institution"));
            assertThat(access.territory()).allMatch(path -> leadsTo(node, path, "District"));
            assertThat(access.withheld().values())
                    .allSatisfy(paths -> assertThat(paths).allMatch(path -> leadsTo(node, path, "Institution")));
            if (node.isCaseLevel()) {
                assertThat(leadsTo(node, requireNonNull(access.cases()), "Case"))
                        .isTrue();
            }
        });
    }

    @Test
    void withholdNothingThatAnswersAreOrderedBy() {
        assertThat(model.nodes().values())
                .allSatisfy(node -> assertThat(node.access().withheld().keySet())
                        .allMatch(name -> !node.property(name).required())
                        .noneMatch(
                                name -> name.equals(node.key()) || node.orders().contains(name)));
    }

    @Test
    void areCaseLevelWhereTheirKeysIdentify() {
        assertThat(model.nodes().values())
                .filteredOn(node -> !node.access().kind().equals("INTERNAL"))
                .allMatch(node ->
                        node.isCaseLevel() == (node.property(node.key()).sensitivity() == Sensitivity.IDENTIFYING));
    }

    private boolean leadsTo(NodeType node, String path, String label) {
        return end(node, path).label().equals(label);
    }

    /** The labels at the ends of a filter's paths. */
    private List<NodeType> compared(NodeType node, Filter filter) {
        List<NodeType> ends = new ArrayList<>();
        Stream<String> paths = filter.via().isEmpty() ? Stream.of("") : filter.via().stream();
        paths.forEach(path -> ends.add(end(node, path)));
        return ends;
    }

    private NodeType end(NodeType node, String path) {
        NodeType end = node;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            end = model.node(model.link(end.label(), step).orElseThrow().target());
        }
        return end;
    }

    private static String[] keys(Map<String, ?> map) {
        return map.keySet().toArray(String[]::new);
    }
}
