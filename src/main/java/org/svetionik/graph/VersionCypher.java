package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;
import org.svetionik.model.Table;

/**
 * The statement that reads the versions of a record, or of an institution's part in it: those that the revisions keep, and the one that
 * stands. It begins at the record, found as {@link Roots#one} finds it, so that it takes as long to find that there is none as that it is
 * not the viewer's.
 */
final class VersionCypher {

    private final GraphModel model;
    private final Compilation compilation;
    private final NodeType type;
    private final Table table;
    private final Entry entry;
    private final String record;

    VersionCypher(GraphModel model, Compilation compilation, Entry entry, Table table) {
        this.model = model;
        this.compilation = compilation;
        this.type = entry.type();
        this.table = table;
        this.entry = entry;
        this.record = entry.node().getRequiredSymbolicName().getValue();
    }

    /** The versions of the record of a code, or of an institution's part in it. */
    String text(String code, @Nullable String institutionCode) {
        String known = tellsOfWhatIsGone() ? parameter(code) : keyOfRecord();
        return textFrom(find(code), known, institutionCode);
    }

    private String keyOfRecord() {
        return record + "." + type.key();
    }

    private String textFrom(String found, String known, @Nullable String institutionCode) {
        String institution = parameter(institutionCode);
        return """
                %1$s
                CALL (%2$s) {
                  MATCH (revision:Revision)
                  WHERE revision.table = %3$s AND revision.factKey = %4$s
                  RETURN revision AS version, revision.supersededAt AS supersededAt, %5$s AS links
                  UNION ALL
                  %6$s
                }
                OPTIONAL MATCH (recording:Recording)
                WHERE recording.recordingCode = version.importId AND %7$s
                RETURN version.importedAt AS recordedAt, supersededAt, %8$s AS importId, recording.act AS act,
                  [%9$s] AS values%10$s
                ORDER BY recordedAt""".formatted(
                        found,
                        record,
                        parameter(table.name()),
                        factKey(known, institution),
                        linksOf(this::before),
                        present(institution),
                        act(),
                        compilation.seesAll(model.node("Import")) ? "version.importId" : "null",
                        values(),
                        mark());
    }

    private String parameter(@Nullable Object value) {
        return "$" + parameterName(value);
    }

    private String parameterName(@Nullable Object value) {
        int before = compilation.parameters().size();
        compilation.parameter(value);
        return "p" + before;
    }

    private String find(String code) {
        Node node = entry.node();
        Condition isThat = node.property(type.key()).isEqualTo(compilation.parameter(code));
        if (tellsOfWhatIsGone()) {
            return "OPTIONAL MATCH (" + record + ":" + type.label() + ") WHERE " + Compilation.text(isThat);
        }
        Statement own = compilation.own(entry);
        return own == null
                ? "MATCH (" + record + ":" + type.label() + ") WHERE " + Compilation.text(isThat.and(entry.visible()))
                : "CALL {" + Compilation.text(own) + "} WITH " + record + " WHERE " + Compilation.text(isThat);
    }

    /** Whether the viewer sees every entry of the register that the record is of, and so those that were taken back. */
    private boolean tellsOfWhatIsGone() {
        return !type.isCaseLevel() && compilation.seesAll(type);
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

    private interface Codes {

        String of(Link link);
    }

    private String linksOf(Codes codes) {
        return links().stream().map(codes::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private List<Link> links() {
        return table.columns().stream()
                .filter(column -> column.link() != null)
                .map(column ->
                        model.link(type.label(), String.valueOf(column.link())).orElseThrow())
                .toList();
    }

    private String before(Link link) {
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

    /** Who recorded a fact of a case may be hidden from those who see the fact; who keeps a register is not. */
    private String act() {
        if (!type.isCaseLevel()) {
            return "true";
        }
        NodeType recording = model.node("Recording");
        return Compilation.text(
                compilation.visible(recording, Cypher.node("Recording").named("recording")));
    }

    private String values() {
        List<String> values = new ArrayList<>();
        int links = 0;
        for (Table.Column column : table.columns()) {
            if (column.property() != null) {
                values.add("{name: '%s', value: %s}".formatted(column.property(), property(column.property())));
            } else if (column.link() != null) {
                Link link = model.link(type.label(), column.link()).orElseThrow();
                values.add("{name: '%s', records: %s}".formatted(link.name(), visible(link, "links[" + links++ + "]")));
            }
        }
        return String.join(",\n    ", values);
    }

    private String property(String name) {
        if (table.node() == null || !type.access().withheld().containsKey(name)) {
            return "version." + name;
        }
        return "CASE WHEN " + Compilation.text(compilation.shown(type, entry.node(), name)) + " THEN version." + name
                + " END";
    }

    /** Those of some codes that name records which the viewer may see. */
    private String visible(Link link, String codes) {
        Entry other = compilation.start(model.node(link.target()));
        String name = other.node().getRequiredSymbolicName().getValue();
        String key = other.type().key();
        String label = other.type().label();
        String mark = other.type().isCaseLevel() ? "%s: '%s', ".formatted(Reads.LABEL, label) : "";
        return "[code IN %s WHERE EXISTS { MATCH (%s:%s) WHERE %s.%s = code AND %s } | {%s%s: code}]"
                .formatted(codes, name, label, name, key, Compilation.text(other.visible()), mark, Reads.CODE);
    }

    private String mark() {
        return compilation.isRecorded()
                ? ",\n  '%s' AS %s, %s.%s AS %s".formatted(type.label(), Reads.LABEL, record, type.key(), Reads.CODE)
                : "";
    }
}
