package org.svetionik.exercises;

import java.util.List;
import java.util.TreeSet;
import org.svetionik.access.Viewer;

/**
 * The mark of an account that has answered in an exercise, so that nobody answers twice and whoever did is shown the key. It is not joined to the
 * answer, goes with the salt of the exercise, and both are removed when that is closed.
 */
final class AnswerMark {

    private AnswerMark() {}

    /** Whether the viewer has answered in an open exercise, of which the row has the salt and the marks. */
    static boolean isIn(ExerciseRow exercise, Viewer viewer) {
        return exercise.has("salt") && exercise.texts("answeredBy").contains(of(exercise, viewer));
    }

    /** The marks of an open exercise with that of the viewer, in an order that does not tell who came last. */
    static List<String> with(ExerciseRow exercise, Viewer viewer) {
        TreeSet<String> marks = new TreeSet<>(exercise.texts("answeredBy"));
        marks.add(of(exercise, viewer));
        return List.copyOf(marks);
    }

    private static String of(ExerciseRow exercise, Viewer viewer) {
        return new ExerciseDigest()
                .with(exercise.text("salt"))
                .with(viewer.name())
                .hex();
    }
}
