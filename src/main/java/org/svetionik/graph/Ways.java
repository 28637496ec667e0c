package org.svetionik.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/** The ways by which the nodes of a label can be one viewer's own. */
final class Ways {

    private final GraphModel model;
    private final Viewer viewer;
    private final Set<String> opened;
    private final Compilation compilation;

    Ways(GraphModel model, Viewer viewer, Set<String> opened, Compilation compilation) {
        this.model = model;
        this.viewer = viewer;
        this.opened = opened;
        this.compilation = compilation;
    }

    /** To the viewer's institution, district and opened cases; none where nothing of the label can be the viewer's own. */
    List<Way> toOwn(NodeType type, Node node) {
        List<Way> all = new ArrayList<>(to(type, node, type.access().own()));
        String district = viewer.districtCode();
        Role role = viewer.role();
        if (district != null && role != null && role.hasDistrict()) {
            all.addAll(ending(type, node, type.access().territory(), "District", end -> isThat(end, district)));
        }
        return all;
    }

    /** Along some paths to the viewer's institution, and to the opened cases. */
    List<Way> to(NodeType type, Node node, List<String> paths) {
        List<Way> all = new ArrayList<>();
        Role role = viewer.role();
        String institution = viewer.institutionCode();
        String label = role == null ? null : role.institutionLabel();
        if (institution != null && label != null) {
            all.addAll(ending(type, node, paths, "Institution", end -> isThat(end, institution, label)));
        }
        String toCases = type.access().cases();
        if (toCases != null && !opened.isEmpty()) {
            all.add(toOpenedCases(type, node, toCases));
        }
        return all;
    }

    private List<Way> ending(
            NodeType type, Node node, List<String> paths, String label, Function<Node, Condition> condition) {
        List<Way> all = new ArrayList<>();
        for (List<List<Link>> steps : merged(type, paths)) {
            Node end = Cypher.node(label).named(compilation.fresh("o"));
            all.add(way(node, steps, end, condition.apply(end)));
        }
        return all;
    }

    /** The key's index is that of all institutions; the label of the role's kind is looked at in what it finds. */
    private Condition isThat(Node end, String institutionCode, String label) {
        return end.property("institutionCode")
                .isEqualTo(compilation.parameter(institutionCode))
                .and(end.hasLabels(label));
    }

    private Condition isThat(Node end, String districtCode) {
        return end.property("districtCode").isEqualTo(compilation.parameter(districtCode));
    }

    private Way toOpenedCases(NodeType type, Node node, String path) {
        var codes = compilation.parameter(List.copyOf(opened));
        if (path.isEmpty()) {
            return new Way(List.of(), List.of(), node.property("caseCode").in(codes));
        }
        Node end = Cypher.node("Case").named(compilation.fresh("o"));
        List<List<Link>> steps =
                model.path(type.label(), path).stream().map(List::of).toList();
        return way(node, steps, end, end.property("caseCode").in(codes));
    }

    private Way way(Node node, List<List<Link>> steps, Node end, Condition holds) {
        List<SymbolicName> between = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            between.add(Cypher.name(compilation.fresh("o")));
        }
        Node unlabelled = Cypher.anyNode(end.getRequiredSymbolicName());
        return new Way(patterns(node, steps, between, unlabelled), patterns(node, steps, between, end), holds);
    }

    private static List<PatternElement> patterns(
            Node node, List<List<Link>> steps, List<SymbolicName> between, Node end) {
        List<PatternElement> patterns = new ArrayList<>();
        Node at = node;
        for (int i = 0; i < steps.size(); i++) {
            Node next = i == steps.size() - 1 ? end : Cypher.anyNode(between.get(i));
            patterns.add(Compilation.relationship(at, steps.get(i), next));
            at = next;
        }
        return patterns;
    }

    /** Paths that differ in a last step of one direction become one, so that a node is looked at once. */
    private List<List<List<Link>>> merged(NodeType type, List<String> paths) {
        Map<List<?>, List<List<Link>>> merged = new LinkedHashMap<>();
        for (String path : paths) {
            List<Link> links = model.path(type.label(), path);
            List<Link> before = links.subList(0, links.size() - 1);
            Link last = links.get(links.size() - 1);
            merged.merge(List.of(before, last.outgoing()), steps(before, last), Ways::withEither);
        }
        return List.copyOf(merged.values());
    }

    private static List<List<Link>> steps(List<Link> before, Link last) {
        List<List<Link>> steps = new ArrayList<>(before.stream().map(List::of).toList());
        steps.add(List.of(last));
        return steps;
    }

    private static List<List<Link>> withEither(List<List<Link>> one, List<List<Link>> other) {
        List<List<Link>> either = new ArrayList<>(one);
        List<Link> last = new ArrayList<>(one.get(one.size() - 1));
        last.addAll(other.get(other.size() - 1));
        either.set(either.size() - 1, last);
        return either;
    }
}
