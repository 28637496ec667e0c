package org.svetionik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;
import org.svetionik.model.RelationshipType;

/** Finds what a Cypher file says that the graph model does not know, each fault in words. */
final class CypherVocabulary {

    private static final List<String> HEADER = List.of("name", "question", "access", "params", "returns");

    private final GraphModel model;

    CypherVocabulary(GraphModel model) {
        this.model = model;
    }

    /** The faults of a named query, its header included. */
    List<String> faults(CypherFile file) {
        List<String> faults = new ArrayList<>();
        HEADER.stream()
                .filter(line -> !file.header().containsKey(line))
                .forEach(line -> faults.add("No line // " + line + ":"));
        if (!file.name().equals(file.header().get("name"))) {
            faults.add("Named " + file.header().get("name") + " in " + file.name());
        }
        StatementCatalog catalog = CypherParser.parseStatement(file.text()).getCatalog();
        Set<String> used = new TreeSet<>(catalog.getParameterNames());
        if (!used.equals(file.declared())) {
            faults.add("Declares " + file.declared() + " and uses " + used);
        }
        faults.addAll(faults(catalog));
        return faults;
    }

    /** The faults of one statement. */
    List<String> faults(StatementCatalog catalog) {
        List<String> faults = new ArrayList<>();
        for (Token label : catalog.getNodeLabels()) {
            check(faults, model.nodeOrSubtype(label.value()).isPresent(), "No label " + label.value());
        }
        for (Token type : catalog.getRelationshipTypes()) {
            check(faults, model.relationships().containsKey(type.value()), "No relationship type " + type.value());
            ends(faults, catalog, type);
        }
        for (StatementCatalog.Property property : catalog.getProperties()) {
            check(
                    faults,
                    isKnown(property),
                    "No property " + property.name() + " of " + values(property.owningToken()));
        }
        return faults;
    }

    private void ends(List<String> faults, StatementCatalog catalog, Token token) {
        RelationshipType type = model.relationships().get(token.value());
        if (type != null) {
            Set<String> tails = values(catalog.getSourceNodes(token));
            Set<String> heads = values(catalog.getTargetNodes(token));
            check(faults, withSubtypes(type.from()).containsAll(tails), token.value() + " from " + tails);
            check(faults, withSubtypes(type.to()).containsAll(heads), token.value() + " to " + heads);
        }
    }

    private Set<String> withSubtypes(String label) {
        Set<String> labels = new HashSet<>(GraphModel.subtypesOf(model.node(label)));
        labels.add(label);
        return labels;
    }

    /** What belongs to no label or type is a key of a map. */
    private boolean isKnown(StatementCatalog.Property property) {
        return property.owningToken().isEmpty()
                || property.owningToken().stream().anyMatch(owner -> has(owner, property.name()));
    }

    private boolean has(Token owner, String property) {
        if (owner.type() == Token.Type.RELATIONSHIP_TYPE) {
            RelationshipType type = model.relationships().get(owner.value());
            return type != null && has(type.properties(), property);
        }
        NodeType node = model.nodeOrSubtype(owner.value()).orElse(null);
        return node != null && (node.open() || has(node.properties(), property));
    }

    private boolean has(Map<String, Property> properties, String name) {
        return properties.containsKey(name) || model.provenance().properties().containsKey(name);
    }

    private static Set<String> values(Collection<Token> tokens) {
        return new TreeSet<>(tokens.stream().map(Token::value).toList());
    }

    private static void check(List<String> faults, boolean fine, String fault) {
        if (!fine) {
            faults.add(fault);
        }
    }
}
