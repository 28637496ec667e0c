package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.svetionik.access.noninterference.AccessPage;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;

/**
 * Finds where a query file breaks the rule of who may see what, each fault in words. A file that somebody may ask enters single students
 * and cases only by a name, and only where {@code visible<Label>(name)} holds; one whose kind is told as counts alone is held to the rules
 * of safe statistics instead.
 */
final class QueryRules {

    private static final Pattern NODE = Pattern.compile("\\((\\w*)\\s*:\\s*(\\w+)");

    private final GraphModel model;
    private final Map<String, Map<String, String>> matrix =
            AccessPage.table("Kind of fact").rows();

    QueryRules(GraphModel model) {
        this.model = model;
    }

    List<String> faults(CypherFile file) {
        String kind = file.header().get("access");
        if ("SERVICE".equals(kind)) {
            return List.of();
        }
        Map<String, String> row = kind == null ? null : matrix.get(kind);
        if (row == null) {
            return List.of("No kind " + kind);
        }
        return row.containsValue("own") || row.containsValue("all") ? unguarded(file) : List.of();
    }

    private List<String> unguarded(CypherFile file) {
        List<String> faults = new ArrayList<>();
        StatementCatalog catalog = CypherParser.parseStatement(file.text()).getCatalog();
        for (String label : entered(catalog)) {
            if (!file.text().contains("visible" + label + "(")) {
                faults.add("Enters " + label + " without visible" + label);
            }
        }
        NODE.matcher(file.text()).results().forEach(node -> {
            String label = node.group(2);
            String rule = "visible" + label + "(" + node.group(1) + ")";
            if (isCaseLevel(label) && (node.group(1).isEmpty() || !file.text().contains(rule))) {
                faults.add("Lacks " + rule);
            }
        });
        faults.addAll(withheld(catalog));
        return faults;
    }

    /** The case-level labels that a statement names, or comes to by a relationship. */
    private Set<String> entered(StatementCatalog catalog) {
        Stream<String> ends = catalog.getRelationshipTypes().stream()
                .map(Token::value)
                .map(model.relationships()::get)
                .flatMap(Stream::ofNullable)
                .flatMap((RelationshipType type) -> Stream.of(type.from(), type.to()));
        Set<String> entered =
                new TreeSet<>(Stream.concat(catalog.getNodeLabels().stream().map(Token::value), ends)
                        .toList());
        entered.removeIf(label -> !isCaseLevel(label));
        return entered;
    }

    private List<String> withheld(StatementCatalog catalog) {
        return catalog.getProperties().stream()
                .filter(property -> property.owningToken().stream()
                        .map(owner -> model.nodes().get(owner.value()))
                        .flatMap(Stream::ofNullable)
                        .anyMatch(type -> type.access().withheld().containsKey(property.name())))
                .map(property -> "Reads " + property.name() + ", which is withheld")
                .toList();
    }

    private boolean isCaseLevel(String label) {
        NodeType type = model.nodes().get(label);
        return type != null && type.isCaseLevel();
    }
}
