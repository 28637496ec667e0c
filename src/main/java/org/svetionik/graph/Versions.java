package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.RelationshipType;
import org.svetionik.model.Table;
import reactor.core.publisher.Mono;

/** Reads what a record said version by version, by one statement, as far as the viewer may see the record as it stands. */
@Component
public class Versions {

    private static final String INSTITUTION = "Institution";

    /** The labels of what belongs to a case, and the path of links to each. */
    private static final Map<String, String> BELONGING = Map.of(
            "Case", "",
            "Referral", "referrals",
            "Decision", "decisions",
            "Measure", "measures",
            "Observation", "student.observations",
            "Assessment", "student.assessments");

    /** What an assessment says, read like a row of a table. */
    private static final Table ASSESSMENTS = new Table(
            "assessments",
            "What teams concluded.",
            "Assessment",
            null,
            List.of(
                    property("concludedOn"),
                    property("conclusion"),
                    property("reasonCodes"),
                    link("student"),
                    link("maker"),
                    link("considered")),
            List.of("assessmentCode"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final GraphModel model;
    private final AccessMatrix matrix;
    private final Statements statements;

    Versions(GraphModel model, AccessMatrix matrix, Statements statements) {
        this.model = model;
        this.matrix = matrix;
        this.statements = statements;
    }

    /**
     * The versions of a record, the oldest first: {@code recordedAt}, {@code supersededAt}, {@code importId}, {@code act} and {@code values},
     * each a {@code name} with a {@code value}, or with {@code records} by their codes. Empty where there is no such record that the viewer
     * may see, or its label is none of the interchange's.
     *
     * @param institutionCode to ask for what was recorded of this institution's part in the record; refused where institutions have none
     */
    public Mono<List<Map<String, Object>>> of(
            String id, @Nullable String institutionCode, DataFetchingEnvironment environment) {
        return Mono.justOrEmpty(
                        GlobalId.decoded(id).filter(global -> model.nodes().containsKey(global.label())))
                .flatMap(record -> Mono.justOrEmpty(
                                institutionCode == null ? ofNodes(record.label()) : ofParts(record.label()))
                        .flatMap(table -> read(record, table, institutionCode, environment)))
                .defaultIfEmpty(List.of());
    }

    private Mono<List<Map<String, Object>>> read(
            GlobalId record, Table table, @Nullable String institutionCode, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Compilation compilation = new Compilation(model, matrix, viewer);
        String text = new VersionCypher(model, compilation, model.node(record.label()))
                .ofOne(record.key(), table, institutionCode);
        return read(viewer, text, compilation, environment);
    }

    /**
     * The versions of a case and of all that belongs to it now, as far as the viewer may see each record as it stands, with the {@code label}
     * and the {@code code} of the record. Assessments are no facts of the interchange and have one version each.
     */
    public Mono<List<Map<String, Object>>> ofCase(String caseCode, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Compilation compilation = new Compilation(model, matrix, viewer);
        return read(viewer, ofCase(caseCode, compilation), compilation, environment);
    }

    String ofCase(String caseCode, Compilation compilation) {
        SortedMap<String, Table> tables = new TreeMap<>();
        BELONGING.forEach((label, path) -> tables.put(path, ofNodes(label).orElse(ASSESSMENTS)));
        return new VersionCypher(model, compilation, model.node("Case")).ofCase(caseCode, tables);
    }

    private Mono<List<Map<String, Object>>> read(
            Viewer viewer, String text, Compilation compilation, DataFetchingEnvironment environment) {
        Reads reads = Reads.of(environment, compilation.isRecorded());
        return statements.read(viewer, text, compilation.parameters()).doOnNext(reads::note);
    }

    private static Table.Column property(String name) {
        return new Table.Column(name, name, null, null, null, null, false);
    }

    private static Table.Column link(String name) {
        return new Table.Column(name, null, name, null, null, null, false);
    }

    private Optional<Table> ofNodes(String label) {
        return model.tables().values().stream()
                .filter(table -> label.equals(table.node()))
                .findFirst();
    }

    private Optional<Table> ofParts(String label) {
        Optional<Table> parts = model.tables().values().stream()
                .filter(table -> table.relationship() != null)
                .filter(table -> joins(model.relationship(String.valueOf(table.relationship())), label))
                .findFirst();
        if (parts.isEmpty()) {
            throw new BadRequest("NO_PARTS", "institutionCode is asked of meetings, trainings and materials alone");
        }
        return parts;
    }

    private static boolean joins(RelationshipType type, String label) {
        return (type.from().equals(INSTITUTION) && type.to().equals(label))
                || (type.from().equals(label) && type.to().equals(INSTITUTION));
    }
}
