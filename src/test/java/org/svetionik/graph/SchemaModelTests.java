package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;
import org.svetionik.model.PropertyType;

/** Holds the schema to the model: what is promised to readers exists in the graph, under the same name and with the same values. */
class SchemaModelTests {

    private static final Set<String> OF_EVERY_NODE = Set.of("id", "provenance");

    private final GraphModel model = GraphModel.load();
    private final TypeDefinitionRegistry schema = schema();

    private static TypeDefinitionRegistry schema() {
        TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
                schema.merge(new SchemaParser().parse(file.getInputStream()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return schema;
    }

    @Test
    void knowsTheFieldsOfTheLabelsThatItPromises() {
        assertThat(model.nodes().values().stream()
                        .filter(node -> fieldsOf(node).findAny().isPresent()))
                .hasSizeGreaterThan(15);
    }

    @Test
    void promisesNoFieldOfANodeThatTheModelDoesNotKnow() {
        List<String> unknown = new ArrayList<>();
        for (NodeType node : model.nodes().values()) {
            fieldsOf(node)
                    .filter(field -> !known(node, field))
                    .forEach(field -> unknown.add(node.label() + "." + field.getName()));
        }
        assertThat(unknown).isEmpty();
    }

    private Stream<FieldDefinition> fieldsOf(NodeType node) {
        return Stream.concat(Stream.of(node.label()), GraphModel.subtypesOf(node).stream())
                .flatMap(name -> Stream.ofNullable(schema.getTypeOrNull(name)))
                .map(ImplementingTypeDefinition.class::cast)
                .flatMap(type -> fieldsOf(type));
    }

    private static Stream<FieldDefinition> fieldsOf(ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream();
    }

    private boolean known(NodeType node, FieldDefinition field) {
        String name = field.getName();
        return OF_EVERY_NODE.contains(name)
                || node.timelines().containsKey(name)
                || node.properties().containsKey(name)
                || model.link(node.label(), name).isPresent();
    }

    @Test
    void givesEveryPropertyItsTypeAndNullability() {
        List<String> wrong = new ArrayList<>();
        for (NodeType node : model.nodes().values()) {
            fieldsOf(node)
                    .filter(field -> node.properties().containsKey(field.getName()))
                    .filter(field -> !text(field.getType()).equals(expected(node.property(field.getName()))))
                    .forEach(field -> wrong.add(node.label() + "." + field.getName() + ": " + text(field.getType())));
        }
        assertThat(wrong).isEmpty();
    }

    private static String expected(Property property) {
        String vocabulary = property.vocabulary();
        String element = vocabulary != null
                ? vocabulary
                : switch (property.type()) {
                    case CODE, STRING, LIST -> "String";
                    case INTEGER -> "Int";
                    case NUMBER -> "Float";
                    case BOOLEAN -> "Boolean";
                    case DATE -> "Date";
                    case DATETIME -> "DateTime";
                };
        String whole = property.type() == PropertyType.LIST ? "[" + element + "!]" : element;
        return whole + (property.required() ? "!" : "");
    }

    private static String text(Type<?> type) {
        if (type instanceof NonNullType required) {
            return text(required.getType()) + "!";
        }
        return type instanceof ListType list ? "[" + text(list.getType()) + "]" : ((TypeName) type).getName();
    }

    @Test
    void givesALinkToOneAsNodeAndALinkToManyAsConnection() {
        List<String> wrong = new ArrayList<>();
        for (NodeType node : model.nodes().values()) {
            fieldsOf(node)
                    .forEach(field -> model.link(node.label(), field.getName())
                            .filter(link -> !fits(link, text(field.getType())))
                            .ifPresent(link -> wrong.add(node.label() + "." + field.getName())));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(Link link, String type) {
        return link.many() ? type.endsWith("Connection!") : type.equals(link.target() + (link.required() ? "!" : ""));
    }

    @Test
    void offersEveryFilterAndOrderOfTheModelAndNoOther() {
        for (NodeType node : model.nodes().values()) {
            if (schema.hasType(new TypeName(node.label() + "Filter"))) {
                assertThat(inputs(node.label() + "Filter"))
                        .isEqualTo(new TreeSet<>(node.filters().keySet()));
            }
            if (schema.hasType(new TypeName(node.label() + "Order"))) {
                assertThat(values(node.label() + "Order")).isEqualTo(orders(node));
            }
        }
    }

    private Set<String> inputs(String name) {
        Set<String> names = new TreeSet<>();
        InputObjectTypeDefinition input =
                Objects.requireNonNull(schema.getTypeOrNull(name, InputObjectTypeDefinition.class));
        input.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getName)
                .forEach(names::add);
        return names;
    }

    private Set<String> values(String name) {
        Set<String> names = new TreeSet<>();
        EnumTypeDefinition values = Objects.requireNonNull(schema.getTypeOrNull(name, EnumTypeDefinition.class));
        values.getEnumValueDefinitions().stream()
                .map(EnumValueDefinition::getName)
                .forEach(names::add);
        return names;
    }

    private static Set<String> orders(NodeType node) {
        Set<String> names = new TreeSet<>();
        Stream.concat(Stream.of(node.key()), node.orders().stream())
                .map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .forEach(name -> names.addAll(List.of(name + "_ASC", name + "_DESC")));
        return names;
    }

    @Test
    void listsTheValuesOfEveryVocabularyThatItUses() {
        model.vocabularies().forEach((name, vocabulary) -> {
            if (schema.hasType(new TypeName(name))) {
                assertThat(values(name))
                        .as(name)
                        .isEqualTo(new TreeSet<>(vocabulary.values().keySet()));
            }
        });
    }

    @Test
    void describesEveryType() {
        assertThat(schema.types().values())
                .filteredOn(type -> ((AbstractDescribedNode<?>) type).getDescription() == null)
                .extracting(type -> type.getName())
                .isEmpty();
    }
}
