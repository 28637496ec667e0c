package org.svetionik.access;

import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.svetionik.model.GraphModel;

/** The schema as it stands in its files, and which of its root fields give records of the model. */
record Schema(TypeDefinitionRegistry types, GraphModel model) {

    private static final String CONNECTION = "Connection";
    private static final Set<String> NUMBERS = Set.of("Int", "Float");

    /** How many gaps are listed: each of them is explained. */
    private static final String TOTAL = "GapTotal";

    static Schema load() {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
                types.merge(new SchemaParser().parse(file.getInputStream()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Schema(types, GraphModel.load());
    }

    /** Every field by which a request can begin. */
    List<FieldDefinition> rootFields() {
        return Stream.of("Query", "Mutation", "Subscription")
                .flatMap(this::fields)
                .toList();
    }

    private Stream<FieldDefinition> fields(String type) {
        Stream<FieldDefinition> extended = types.objectTypeExtensions().getOrDefault(type, List.of()).stream()
                .flatMap(extension -> extension.getFieldDefinitions().stream());
        return Stream.concat(
                Stream.ofNullable(types.getTypeOrNull(type, ObjectTypeDefinition.class))
                        .flatMap(definition -> definition.getFieldDefinitions().stream()),
                extended);
    }

    /** Whether the compiler answers a root field, narrowed by the label of each record: one of any label, one of a label, or a page. */
    boolean isCompiled(FieldDefinition field) {
        String type = name(field.getType());
        return fields("Query").anyMatch(field::equals)
                && (type.equals("Node") || label(type).isPresent());
    }

    private Optional<String> label(String type) {
        String label = type.endsWith(CONNECTION) ? type.substring(0, type.length() - CONNECTION.length()) : type;
        return Optional.of(label).filter(model.nodes()::containsKey);
    }

    /** The field of a type; empty where the schema shows none of that name. */
    Optional<FieldDefinition> field(String type, String name) {
        return Stream.ofNullable(types.getTypeOrNull(type, ObjectTypeDefinition.class))
                .flatMap(definition -> definition.getFieldDefinitions().stream())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    /** The types with numbers, but for the length of a list, that a field comes to before it comes to an {@code Explanation}. */
    Set<String> unexplained(FieldDefinition field) {
        return unexplained(name(field.getType()));
    }

    /** The same from a type on: what lies below a type with a field {@code why} is explained by it. */
    Set<String> unexplained(String type) {
        Set<String> seen = new TreeSet<>();
        Set<String> faults = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            String one = next.remove();
            boolean explained = field(one, "why")
                    .filter(why -> name(why.getType()).equals("Explanation"))
                    .isPresent();
            if (!explained && !one.equals(TOTAL) && seen.add(one)) {
                List<String> types =
                        fields(one).map(field -> name(field.getType())).toList();
                if (!one.endsWith(CONNECTION) && types.stream().anyMatch(NUMBERS::contains)) {
                    faults.add(one);
                } else {
                    next.addAll(types);
                }
            }
        }
        return faults;
    }

    private static String name(Type<?> type) {
        if (type instanceof NonNullType some) {
            return name(some.getType());
        }
        return type instanceof ListType list ? name(list.getType()) : ((TypeName) type).getName();
    }

    /** Fields with their rule, for {@link RootFieldRulesTests}. */
    List<String> without(Map<String, ?> rules) {
        return rootFields().stream()
                .filter(field -> !isCompiled(field))
                .map(FieldDefinition::getName)
                .filter(name -> !rules.containsKey(name))
                .toList();
    }
}
