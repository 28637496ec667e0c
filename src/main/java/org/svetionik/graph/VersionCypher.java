package org.svetionik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PatternElement;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.Table;

/**
 * The statement that reads the versions of a record, of an institution's part in it, or of a case and all that belongs to it: those that the
 * revisions keep, and the one that stands. It begins at the record, found as {@link Roots#one} finds it, so that it takes as long to find
 * that there is none as that it is not the viewer's. Which of the records that versions name the viewer may see is asked once for each
 * label, at the end: a condition for each version and link made the plan of a case too large to be made in time.
 */
final class VersionCypher {

    private final GraphModel model;
    private final Compilation compilation;
    private final Entry start;

    VersionCypher(GraphModel model, Compilation compilation, NodeType type) {
        this.model = model;
        this.compilation = compilation;
        this.start = compilation.start(type);
    }

    /** The versions of the record of a code, or of an institution's part in it. */
    String ofOne(String code, Table table, @Nullable String institutionCode) {
        VersionBranch branch = branch(start, table);
        boolean tellsOfWhatIsGone = !start.type().isCaseLevel() && compilation.seesAll(start.type());
        String known = tellsOfWhatIsGone ? compilation.parameterText(code) : branch.keyOfRecord();
        String found = tellsOfWhatIsGone ? "OPTIONAL " + compilation.find(start, code) : compilation.find(start, code);
        return text(found, List.of(branch.text("", known, institutionCode)), branch.named());
    }

    /**
     * The versions of a case and of the records that belong to it now.
     *
     * @param tables of the records, by the path of links that leads to them; the empty path leads to the case itself
     */
    String ofCase(String caseCode, SortedMap<String, Table> tables) {
        String found = compilation.find(start, caseCode);
        List<String> branches = new ArrayList<>();
        SortedMap<String, NodeType> named = new TreeMap<>();
        tables.forEach((path, table) -> {
            Entry end = start;
            List<PatternElement> steps = new ArrayList<>();
            Condition visible = Cypher.noCondition();
            for (Link link :
                    path.isEmpty() ? List.<Link>of() : model.path(start.type().label(), path)) {
                end = compilation.step(end.node(), link);
                steps.add(end.pattern());
                visible = visible.and(end.visible());
            }
            VersionBranch branch = branch(end, table);
            branches.add(branch.text(steps.isEmpty() ? "" : matching(steps, visible, end), branch.keyOfRecord(), null));
            named.putAll(branch.named());
        });
        return text(found, branches, named);
    }

    private VersionBranch branch(Entry entry, Table table) {
        return new VersionBranch(model, compilation, entry, table);
    }

    private static String matching(List<PatternElement> steps, Condition visible, Entry end) {
        String match = Compilation.text(Cypher.match(steps)
                .where(visible)
                .returning(end.node().getRequiredSymbolicName())
                .build());
        return match.substring(0, match.lastIndexOf(" RETURN "));
    }

    private String text(String found, List<String> branches, Map<String, NodeType> named) {
        return """
                %s
                CALL (%s) {
                %s
                }
                OPTIONAL MATCH (recording:Recording)
                WHERE recording.recordingCode = importId AND %s
                WITH collect({recordedAt: recordedAt, supersededAt: supersededAt, importId: %s, act: recording.act,
                  label: label, code: code, said: said}) AS rows
                WITH %s
                UNWIND rows AS row
                RETURN row.recordedAt AS recordedAt, row.supersededAt AS supersededAt, row.importId AS importId, row.act AS act,
                  row.label AS label, row.code AS code, [one IN row.said | %s] AS values%s
                ORDER BY recordedAt""".formatted(
                found,
                start.node().getRequiredSymbolicName().getValue(),
                String.join("\nUNION ALL\n", branches),
                act(),
                compilation.seesAll(model.node("Import")) ? "importId" : "null",
                named.values().stream().map(this::seen).collect(Collectors.joining("", "rows", "")),
                value(named.values()),
                compilation.isRecorded() ? ", row.label AS %s, row.code AS %s".formatted(Reads.LABEL, Reads.CODE) : "");
    }

    /** Who recorded a fact of a case may be hidden from those who see the fact; who keeps a register is not. */
    private String act() {
        if (!start.type().isCaseLevel()) {
            return "true";
        }
        NodeType recording = model.node("Recording");
        return Compilation.text(
                compilation.visible(recording, Cypher.node("Recording").named("recording")));
    }

    /** The codes that the versions name records of a label by, of those that the viewer may see. */
    private String seen(NodeType type) {
        Entry entry = compilation.start(type);
        String key = entry.node().getRequiredSymbolicName().getValue() + "." + type.key();
        return """
                , COLLECT {
                    UNWIND rows AS row
                    UNWIND row.said AS one
                    WITH one WHERE one.label = '%1$s'
                    UNWIND one.codes AS code
                    WITH DISTINCT code
                    MATCH %2$s WHERE %3$s = code AND %4$s
                    RETURN code
                  } AS seen%1$s""".formatted(type.label(), pattern(entry), key, Compilation.text(entry.visible()));
    }

    private static String pattern(Entry entry) {
        return "(%s:%s)"
                .formatted(
                        entry.node().getRequiredSymbolicName().getValue(),
                        entry.type().label());
    }

    private static String value(Collection<NodeType> named) {
        if (named.isEmpty()) {
            return "one";
        }
        StringBuilder value = new StringBuilder("CASE one.label");
        for (NodeType type : named) {
            String mark = type.isCaseLevel() ? "%s: '%s', ".formatted(Reads.LABEL, type.label()) : "";
            value.append(
                    " WHEN '%1$s' THEN {name: one.name, records: [code IN one.codes WHERE code IN seen%1$s | {%2$s%3$s: code}]}"
                            .formatted(type.label(), mark, Reads.CODE));
        }
        return value.append(" ELSE one END").toString();
    }
}
