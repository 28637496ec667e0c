package org.svetionik.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole model: nothing exists in the graph that is not here. Maps keep the alphabetical order of the files, the tables the order
 * in which they are imported.
 */
public record GraphModel(
        Map<String, NodeType> nodes,
        Map<String, RelationshipType> relationships,
        Map<String, Vocabulary> vocabularies,
        Map<String, Table> tables,
        Provenance provenance,
        Map<String, Map<String, Link>> links) {

    private static final Pattern DOT = Pattern.compile("\\.");

    GraphModel(
            Map<String, NodeType> nodes,
            Map<String, RelationshipType> relationships,
            Map<String, Vocabulary> vocabularies,
            Map<String, Table> tables,
            Provenance provenance) {
        this(nodes, relationships, vocabularies, tables, provenance, links(relationships));
    }

    /** The model on the class path; refuses files that do not have the shape of {@code graph-model.schema.json}. */
    public static GraphModel load() {
        return new ModelFiles().read();
    }

    /** The label of this name; refuses one that the model does not know. */
    public NodeType node(String label) {
        return known(nodes.get(label), "label", label);
    }

    /** The relationship type of this name; refuses one that the model does not know. */
    public RelationshipType relationship(String type) {
        return known(relationships.get(type), "relationship type", type);
    }

    /** The vocabulary of this name; refuses one that the model does not know. */
    public Vocabulary vocabulary(String name) {
        return known(vocabularies.get(name), "vocabulary", name);
    }

    /** The link of a label by its name, empty where the label has none of that name. */
    public Optional<Link> link(String label, String name) {
        return Optional.ofNullable(links.getOrDefault(label, Map.of()).get(name));
    }

    /** The sector under which each kind of institution is counted. */
    public Map<String, String> sectorOfKind() {
        return vocabulary("InstitutionKind").values().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> String.valueOf(kind.getValue().sector())));
    }

    /** The links along a path from a label, their names joined by dots; refuses a name that is not there. */
    public List<Link> path(String label, String path) {
        List<Link> links = new ArrayList<>();
        String at = label;
        for (String name : DOT.split(path, -1)) {
            Link link = known(links().getOrDefault(at, Map.of()).get(name), "link", at + "." + name);
            links.add(link);
            at = link.target();
        }
        return links;
    }

    /** The label of this name, be it one of its own or a subtype of another. */
    public Optional<NodeType> nodeOrSubtype(String name) {
        return Optional.ofNullable(nodes.get(name))
                .or(() -> nodes.values().stream()
                        .filter(node -> subtypesOf(node).contains(name))
                        .findFirst());
    }

    /** The further labels that nodes of this label can carry, empty where there are none. */
    public static List<String> subtypesOf(NodeType node) {
        NodeType.Subtypes subtypes = node.subtypes();
        return subtypes == null
                ? List.of()
                : Stream.concat(subtypes.labels().values().stream(), Stream.of(subtypes.otherwise()))
                        .distinct()
                        .toList();
    }

    private static Map<String, Map<String, Link>> links(Map<String, RelationshipType> relationships) {
        Map<String, Map<String, Link>> links = new HashMap<>();
        for (RelationshipType type : relationships.values()) {
            add(links, Link.outgoing(type));
            add(links, Link.incoming(type));
        }
        return links;
    }

    private static void add(Map<String, Map<String, Link>> links, Link link) {
        Link other = links.computeIfAbsent(link.source(), label -> new LinkedHashMap<>())
                .put(link.name(), link);
        if (other != null) {
            throw new IllegalStateException(link.source() + "." + link.name() + " is read from both "
                    + other.type().type() + " and " + link.type().type());
        }
    }

    private static <T> T known(@Nullable T value, String kind, String name) {
        if (value == null) {
            throw new IllegalArgumentException("No " + kind + " " + name + " in the graph model");
        }
        return value;
    }
}
