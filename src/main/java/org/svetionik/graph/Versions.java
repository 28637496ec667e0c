package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Entry entry = compilation.start(model.node(record.label()));
        String text = new VersionCypher(model, compilation, entry, table).text(record.key(), institutionCode);
        return read(viewer, text, compilation, environment);
    }

    private Mono<List<Map<String, Object>>> read(
            Viewer viewer, String text, Compilation compilation, DataFetchingEnvironment environment) {
        Reads reads = Reads.of(environment, compilation.isRecorded());
        return statements.read(viewer, text, compilation.parameters()).doOnNext(reads::note);
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
