package org.svetionik.cases;

import java.util.Map;
import java.util.Objects;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/** The institution of a viewer: nothing is done for one that does not exist or is none of the role's. */
final class Workplace {

    private Workplace() {}

    /** The label that the institution of the viewer must carry. */
    static String label(Viewer viewer) {
        Role role = viewer.role();
        return role == null ? "" : Objects.requireNonNullElse(role.institutionLabel(), "");
    }

    static boolean exists(Viewer viewer, Books books) {
        return !books.ask("workplace", Map.of("institution", books.institution(), "label", label(viewer)))
                .isEmpty();
    }

    /**
     * Refuses a student who is not there or not own, in the same words. Own is one who attends the institution, whom it observed, or in a case
     * of whom it has a part.
     */
    static void requireOwnStudent(String studentCode, String field, Viewer viewer, Books books) {
        Map<String, Object> parameters =
                Map.of("student", studentCode, "institution", books.institution(), "label", label(viewer));
        boolean isOwn =
                books.ask("isOwnStudent", parameters).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("isOwn")));
        if (!isOwn) {
            throw Refusals.of("UNKNOWN_STUDENT", field, Map.of());
        }
    }
}
