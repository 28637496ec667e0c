package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SortItem;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;

/** The total order of a connection: the property asked for, then the key, then what tells apart two relationships to the same node. */
record Ordering(List<SortKey> keys) {

    private static final Pattern UNDERSCORE = Pattern.compile("_");

    /** The order that the argument asks for; by key where it is absent. */
    static Ordering of(
            NodeType type,
            Node node,
            @Nullable Relationship relationship,
            Map<String, Property> onRelationship,
            @Nullable Object argument) {
        String asked = argument == null ? "_ASC" : (String) argument;
        boolean descending = asked.endsWith("_DESC");
        String name = camelCase(asked.substring(0, asked.lastIndexOf('_')));
        List<SortKey> keys = new ArrayList<>();
        if (!name.isEmpty() && !name.equals(type.key())) {
            keys.add(new SortKey(node.property(name), type.property(name), descending));
        }
        keys.add(new SortKey(node.property(type.key()), type.property(type.key()), descending));
        if (relationship != null) {
            onRelationship.forEach((property, definition) -> {
                if (definition.required()) {
                    keys.add(new SortKey(relationship.property(property), definition, descending));
                }
            });
        }
        return new Ordering(keys);
    }

    private static String camelCase(String upperSnake) {
        StringBuilder name = new StringBuilder();
        for (String word : UNDERSCORE.split(upperSnake.toLowerCase(Locale.ROOT), -1)) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    Ordering reversed() {
        return new Ordering(keys.stream().map(SortKey::reversed).toList());
    }

    List<SortItem> items() {
        return keys.stream().map(SortKey::item).toList();
    }

    /** Holds for records that come after the cursor, in this order. */
    Condition after(Cursor cursor, Compilation compilation) {
        Condition after = Cypher.noCondition();
        Condition equal = Cypher.noCondition();
        for (int i = 0; i < keys.size(); i++) {
            SortKey key = keys.get(i);
            var bound = compilation.parameter(cursor.values().get(i));
            Condition beyond =
                    key.descending() ? key.value().lt(bound) : key.value().gt(bound);
            after = after.or(equal.and(beyond));
            equal = equal.and(key.value().isEqualTo(bound));
        }
        return after;
    }

    /** Always true, since ordered properties are never empty; said so that the planner may read an index in its order. */
    Condition present() {
        return keys.get(0).value().isNotNull();
    }
}
