package org.svetionik.cases;

import java.util.Map;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/** Whether a student is the viewer's institution's own: one who attends it, whom it observed, or in a case of whom it has a part. */
final class OwnStudent {

    private OwnStudent() {}

    /** Refuses a student who is not there or not own, in the same words. */
    static void require(String studentCode, String field, Viewer viewer, Books books) {
        Map<String, Object> parameters =
                Map.of("student", studentCode, "institution", books.institution(), "label", CaseFile.label(viewer));
        boolean isOwn =
                books.ask("isOwnStudent", parameters).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("isOwn")));
        if (!isOwn) {
            throw Refusals.of("UNKNOWN_STUDENT", field, Map.of());
        }
    }
}
