package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;
import org.svetionik.model.Table;

/**
 * The part of {@link VersionCypher} that gives the versions of the records of one table: {@code recordedAt}, {@code supersededAt},
 * {@code importId}, {@code label}, {@code code}, and {@code said}, each a {@code name} with a {@code value}, or with the {@code label} and
 * all {@code codes} of the records that are named, whether the viewer may see these or not.
 */
final class VersionBranch {

    private final GraphModel model;
    private final Compilation compilation;
    private final NodeType type;
    private final Table table;
    private final Entry entry;
    private final String record;

    VersionBranch(GraphModel model, Compilation compilation, Entry entry, Table table) {
        this.model = model;
        this.compilation = compilation;
        this.type = entry.type();
        this.table = table;
        this.entry = entry;
        this.record = entry.node().getRequiredSymbolicName().getValue();
    }

    String keyOfRecord() {
        return record + "." + type.key();
    }

    /** The types of the records that versions name, by label. */
    SortedMap<String, NodeType> named() {
        SortedMap<String, NodeType> named = new TreeMap<>();
        links().forEach(link -> named.put(link.target(), model.node(link.target())));
        return named;
    }

    /**
     * @param match how the record is reached from the one that the statement begins at; empty where it is that one
     * @param known the expression for the key of the record, which need not be there any more
     */
    String text(String match, String known, @Nullable String institutionCode) {
        String institution = compilation.parameterText(institutionCode);
        return """
                %1$s
                CALL (%2$s) {
                  MATCH (revision:Revision)
                  WHERE revision.table = %3$s AND revision.factKey = %4$s
                  RETURN revision AS version, revision.supersededAt AS supersededAt, %5$s AS links
                  UNION ALL
                  %6$s
                }
                RETURN coalesce(version.importedAt, version.recordedAt) AS recordedAt, supersededAt, version.importId AS importId,
                  '%7$s' AS label, %8$s AS code, [%9$s] AS said""".formatted(
                        match,
                        record,
                        compilation.parameterText(table.name()),
                        factKey(known, institution),
                        linksOf(VersionBranch::before),
                        present(institution),
                        type.label(),
                        keyOfRecord(),
                        said());
    }

    /** The key of the fact, as revisions have it: of a record its own, of a part those of both ends in the order of the table. */
    private String factKey(String known, String institution) {
        if (table.node() != null) {
            return known;
        }
        return table.key().stream()
                .map(this::column)
                .map(column -> isKeyOfRecord(column) ? known : institution)
                .collect(Collectors.joining(" + '|' + "));
    }

    private Table.Column column(String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean isKeyOfRecord(Table.Column column) {
        return type.key().equals(column.from()) || type.key().equals(column.to());
    }

    private String present(String institution) {
        if (table.node() != null) {
            return "WITH " + record + " WHERE " + record + " IS NOT NULL RETURN " + record
                    + " AS version, null AS supersededAt, " + linksOf(this::now) + " AS links";
        }
        RelationshipType part = model.relationship(String.valueOf(table.relationship()));
        boolean outgoing = part.from().equals(type.label());
        return """
                MATCH (%s)%s[part:%s]%s(institution:Institution)
                  WHERE institution.institutionCode = %s
                  RETURN part AS version, null AS supersededAt, [] AS links""".formatted(record, outgoing ? "-" : "<-", part.type(), outgoing ? "->" : "-", institution);
    }

    private String linksOf(Function<Link, String> codes) {
        return links().stream().map(codes).collect(Collectors.joining(", ", "[", "]"));
    }

    private List<Link> links() {
        return table.columns().stream()
                .filter(column -> column.link() != null)
                .map(column -> link(String.valueOf(column.link())))
                .toList();
    }

    private Link link(String name) {
        return model.link(type.label(), name).orElseThrow();
    }

    private static String before(Link link) {
        String stored = "revision." + link.name();
        return link.many() ? "coalesce(" + stored + ", [])" : "[code IN [" + stored + "] WHERE code IS NOT NULL]";
    }

    private String now(Link link) {
        String key = "other." + model.node(link.target()).key();
        return "COLLECT { MATCH (%s)%s[:%s]%s(other) RETURN %s ORDER BY %s }"
                .formatted(
                        record,
                        link.outgoing() ? "-" : "<-",
                        link.type().type(),
                        link.outgoing() ? "->" : "-",
                        key,
                        key);
    }

    private String said() {
        List<String> said = new ArrayList<>();
        int links = 0;
        for (Table.Column column : table.columns()) {
            if (column.property() != null) {
                said.add("{name: '%s', value: %s}".formatted(column.property(), property(column.property())));
            } else if (column.link() != null) {
                Link link = link(column.link());
                said.add("{name: '%s', label: '%s', codes: links[%d]}".formatted(link.name(), link.target(), links++));
            }
        }
        return String.join(",\n    ", said);
    }

    private String property(String name) {
        if (table.node() == null || !type.access().withheld().containsKey(name)) {
            return "version." + name;
        }
        return "CASE WHEN " + Compilation.text(compilation.shown(type, entry.node(), name)) + " THEN version." + name
                + " END";
    }
}
