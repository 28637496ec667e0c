package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.svetionik.model.Table.Column;

class TableTests {

    private static final Set<PropertyType> MOMENTS = Set.of(PropertyType.DATE, PropertyType.DATETIME);

    /** What migrations seed, and what people record here. */
    private static final List<String> OF_NO_TABLE = List.of(
            "OF_SET",
            "CORRESPONDS_TO",
            "FITS",
            "DESCRIBES",
            "ASSESSES",
            "MADE_BY",
            "CONSIDERS",
            "RECORDED_BY",
            "RECORDED_IN",
            "ACTS_ON",
            "CONTACT_OF",
            "PUBLISHED_BY",
            "WORKS_ON",
            "KEPT_BY",
            "ANSWERS",
            "ANSWERED_FROM");

    private final GraphModel model = GraphModel.load();

    @Test
    void ofALabelCarryEveryPropertyThatIsNotDerived() {
        assertThat(ofLabels())
                .isNotEmpty()
                .allSatisfy((node, table) -> assertThat(named(table, Column::property))
                        .containsExactlyInAnyOrderElementsOf(stored(node.properties())));
    }

    @Test
    void ofALabelCarryEveryLinkToOneOther() {
        assertThat(ofLabels())
                .allSatisfy((node, table) -> assertThat(named(table, Column::link))
                        .containsAll(outgoing(node, link -> !link.many()))
                        .isSubsetOf(
                                outgoing(node, link -> link.type().properties().isEmpty())));
    }

    @Test
    void ofARelationshipCarryBothKeysAndEveryProperty() {
        assertThat(ofRelationships()).isNotEmpty().allSatisfy((type, table) -> {
            assertThat(named(table, Column::from))
                    .containsExactly(model.node(type.from()).key());
            assertThat(named(table, Column::to))
                    .containsExactly(model.node(type.to()).key());
            assertThat(named(table, Column::property)).containsExactlyElementsOf(stored(type.properties()));
        });
    }

    @Test
    void carryTheWholeTailWhereTheyCreateIt() {
        assertThat(ofRelationships()).allSatisfy((type, table) -> {
            NodeType tail = model.node(type.from());
            List<String> others = stored(tail.properties());
            others.remove(tail.key());
            assertThat(named(table, Column::fromProperty)).isEqualTo(createsTail(table) ? others : List.of());
        });
    }

    @Test
    void carryEveryRelationshipButThoseOfTheCatalogueAndOfWhatPeopleRecord() {
        List<String> carried = new ArrayList<>(OF_NO_TABLE);
        ofLabels()
                .forEach((node, table) -> named(table, Column::link)
                        .forEach(link -> carried.add(model.link(node.label(), link)
                                .orElseThrow()
                                .type()
                                .type())));
        ofRelationships().keySet().forEach(type -> carried.add(type.type()));
        assertThat(carried)
                .containsExactlyInAnyOrderElementsOf(model.relationships().keySet());
    }

    @Test
    void nameOnlyColumnsThatTheyHave() {
        assertThat(model.tables().values())
                .allSatisfy(table -> assertThat(named(table, Column::name))
                        .doesNotHaveDuplicates()
                        .containsAll(table.key())
                        .containsAll(
                                table.different().stream().flatMap(List::stream).toList()));
    }

    @Test
    void judgeRowsByColumnsThatTheyHave() {
        assertThat(model.tables().values()).allSatisfy(table -> {
            List<String> judged = new ArrayList<>();
            table.states().forEach(state -> judged.addAll(List.of(state.column(), state.when())));
            table.agreements().forEach(agreement -> judged.addAll(List.of(agreement.column(), agreement.of())));
            table.expected().forEach(expected -> judged.addAll(List.of(expected.column(), expected.of())));
            assertThat(named(table, Column::name)).containsAll(judged);
        });
    }

    @Test
    void compareMomentsOnly() {
        assertThat(model.tables().values())
                .allSatisfy(table -> assertThat(table.order())
                        .flatExtracting(Table.TimeOrder::column, Table.TimeOrder::notBefore)
                        .allSatisfy(
                                name -> assertThat(typeOf(table, (String) name)).isIn(MOMENTS)));
    }

    @Test
    void comeAfterTheTablesTheyReferTo() {
        List<String> labels = model.tables().values().stream()
                .map(table -> String.valueOf(table.node()))
                .toList();
        assertThat(model.tables().values())
                .allSatisfy(table -> assertThat(table.columns())
                        .extracting(
                                column -> ColumnMeaning.of(model, table, column).refersTo())
                        .filteredOn(label -> label != null)
                        .allMatch(label -> labels.indexOf(label)
                                < List.copyOf(model.tables().values()).indexOf(table)));
    }

    private Map<NodeType, Table> ofLabels() {
        Map<NodeType, Table> tables = new LinkedHashMap<>();
        for (Table table : model.tables().values()) {
            if (table.node() != null) {
                tables.put(model.node(table.node()), table);
            }
        }
        return tables;
    }

    private Map<RelationshipType, Table> ofRelationships() {
        Map<RelationshipType, Table> tables = new LinkedHashMap<>();
        for (Table table : model.tables().values()) {
            if (table.relationship() != null) {
                tables.put(model.relationship(table.relationship()), table);
            }
        }
        return tables;
    }

    private PropertyType typeOf(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(column -> ColumnMeaning.of(model, table, column).value().type())
                .findFirst()
                .orElseThrow();
    }

    private Set<String> outgoing(NodeType node, Predicate<Link> wanted) {
        return model.links().getOrDefault(node.label(), Map.of()).values().stream()
                .filter(Link::outgoing)
                .filter(wanted)
                .map(Link::name)
                .collect(Collectors.toSet());
    }

    private static boolean createsTail(Table table) {
        return table.columns().stream().anyMatch(column -> column.from() != null && column.creates());
    }

    private static List<String> named(Table table, Function<Column, @Nullable String> part) {
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> {
            String name = part.apply(column);
            if (name != null) {
                names.add(name);
            }
        });
        return names;
    }

    private static List<String> stored(Map<String, Property> properties) {
        return properties.entrySet().stream()
                .filter(property -> !property.getValue().derived())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
