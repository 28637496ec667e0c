package org.svetionik.access.noninterference;

import java.util.Map;
import org.svetionik.access.Viewer;

/**
 * A question that was asked over the whole graph.
 *
 * @param answer what the viewer was told
 * @param whole what the service is told, who sees everything
 */
record Asked(Viewer viewer, String document, Map<String, Object> variables, String answer, String whole) {

    /** Whether the rule makes any difference to the answer. */
    boolean isNarrowed() {
        return !answer.equals(whole);
    }

    /** What a reader needs to ask again: the seed of the graph, who asked, what, and both answers. */
    String disagreement(long seed, String stripped) {
        return "seed %d, %s%n%s%n%s%nover the whole graph: %s%nover the visible graph: %s%n"
                .formatted(seed, viewer, document, variables, answer, stripped);
    }
}
