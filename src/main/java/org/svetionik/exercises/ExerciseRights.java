package org.svetionik.exercises;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;

/** Who takes part in exercises, who keeps them, and who is shown their results. */
@Component
class ExerciseRights {

    /** Kinds of institution whose people are trainers. */
    private static final Set<String> KEEPERS = Set.of(
            "TRAINING_BODY", "VICTIM_PROTECTION_CENTRE", "DISTRICT_OFFICE", "MINISTRY", "NATIONAL_COORDINATOR", "NGO");

    private static final String SCHOOL = "School";

    private final AccessMatrix matrix;

    ExerciseRights(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /** Who asks, where the role has a part in exercises. */
    Viewer taking(DataFetchingEnvironment environment) {
        return permitted(environment, Kind.EXERCISES);
    }

    /** Who asks, where the role may keep exercises. */
    Viewer keeping(DataFetchingEnvironment environment) {
        return permitted(environment, Kind.EXERCISE_KEEPING);
    }

    private Viewer permitted(DataFetchingEnvironment environment, Kind kind) {
        Viewer viewer = Asker.of(environment);
        if (!has(viewer, kind)) {
            throw new Forbidden();
        }
        return viewer;
    }

    private boolean has(Viewer viewer, Kind kind) {
        Right right = matrix.right(viewer, kind);
        return right == Right.ALL || right == Right.OWN;
    }

    /** Whether the viewer is shown every result, and not those of the viewer's own institution or district alone. */
    boolean seesEveryResult(Viewer viewer) {
        return matrix.right(viewer, Kind.EXERCISES) == Right.ALL;
    }

    /** Whether a viewer at an institution of this kind is a trainer. */
    boolean isTrainer(Viewer viewer, @Nullable String workplaceKind) {
        return workplaceKind != null && KEEPERS.contains(workplaceKind) && has(viewer, Kind.EXERCISE_KEEPING);
    }

    /** The institution of a trainer; refuses whoever is none. */
    String requireTrainer(ExerciseBook.Change change, Viewer viewer) {
        String code = workplace(change, viewer);
        if (code == null || !isTrainer(viewer, kind(change, code))) {
            throw new Forbidden();
        }
        return code;
    }

    /** The institution of a viewer; null where there is none, or none of the role's. */
    static @Nullable String workplace(ExerciseBook.Change change, Viewer viewer) {
        String code = viewer.institutionCode();
        return code != null
                        && change.ask("kindOfWorkplace", Map.of("institutionCode", code)).stream()
                                .anyMatch(row -> row.isTrue("isSchool") == SCHOOL.equals(label(viewer)))
                ? code
                : null;
    }

    private static @Nullable String kind(ExerciseBook.Change change, String code) {
        List<ExerciseRow> rows = change.ask("kindOfWorkplace", Map.of("institutionCode", code));
        return rows.isEmpty() ? null : rows.get(0).text("kind");
    }

    /** The workplace of a viewer, as parameters of a query that looks for what is own. */
    static Map<String, @Nullable Object> own(Viewer viewer) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("institutionCode", viewer.institutionCode());
        own.put("institutionLabel", label(viewer));
        return own;
    }

    private static @Nullable String label(Viewer viewer) {
        Role role = viewer.role();
        return role == null ? null : role.institutionLabel();
    }
}
