package org.svetionik.access.noninterference;

import org.svetionik.access.Viewer;

/**
 * A question that was asked over the whole graph.
 *
 * @param answer what the viewer was told
 * @param whole what the service is told, who sees everything
 */
record Asked(Viewer viewer, Wording wording, String answer, String whole) {

    /** Whether the rule makes any difference to the answer. */
    boolean isNarrowed() {
        return !answer.equals(whole);
    }
}
