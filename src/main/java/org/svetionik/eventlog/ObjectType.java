package org.svetionik.eventlog;

import java.util.List;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Snapshot;

/** What events happen to, or who takes part in them. Of a student nothing is told but the pseudonym. */
enum ObjectType {
    CASE("case"),
    STUDENT("student"),
    INSTITUTION("institution");

    private final String label;

    ObjectType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** {@return the attributes, all of them texts} */
    List<String> attributes() {
        return switch (this) {
            case CASE -> List.of("status");
            case STUDENT -> List.of();
            case INSTITUTION -> List.of("kind", "district");
        };
    }

    Codes codes(Snapshot graph) {
        return switch (this) {
            case CASE -> graph.cases().codes();
            case STUDENT -> graph.students().codes();
            case INSTITUTION -> graph.institutions().codes();
        };
    }

    /** {@return what no object of another type is called, either} */
    String id(Snapshot graph, int row) {
        return label + ":" + codes(graph).get(row);
    }
}
