package org.svetionik.exercises;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;
import org.svetionik.wording.Words;

/**
 * An exercise as it stands.
 *
 * @param answers how many participants have answered; null for whoever does not keep it while it is open
 * @param answered whether the viewer has; false when it is closed, since that is then forgotten
 * @param trainingCode its code in the training record; null until it is there
 */
record HeldExercise(
        String exerciseCode,
        String caseStudyCode,
        Words title,
        String keeperCode,
        String keeperName,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        List<String> groups,
        @Nullable String programme,
        @Nullable Integer answers,
        boolean answered,
        @Nullable String trainingCode) {

    static HeldExercise of(ExerciseRow row, Viewer viewer) {
        String code = row.text("exerciseCode");
        int answers = row.number("answerCount");
        boolean toldHowMany = row.has("closedAt") || Objects.equals(row.text("keeperCode"), viewer.institutionCode());
        return new HeldExercise(
                code,
                row.text("caseStudyCode"),
                row.words("title"),
                row.text("keeperCode"),
                row.text("keeperName"),
                row.moment("openedAt"),
                row.momentOrNull("closedAt"),
                row.texts("groups"),
                row.textOrNull("programme"),
                toldHowMany ? answers : null,
                AnswerMark.isIn(row, viewer),
                row.has("trainingRecordedAt") && answers > 0 ? code : null);
    }
}
