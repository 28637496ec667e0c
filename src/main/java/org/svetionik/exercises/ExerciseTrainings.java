package org.svetionik.exercises;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings closed exercises into the training record of the institutions; what an end of the process left undone, the next start does. */
@Component
class ExerciseTrainings {

    private final ExerciseBook book;
    private final TrainingRecord trainings;
    private final Clock clock;

    ExerciseTrainings(ExerciseBook book, TrainingRecord trainings, Clock clock) {
        this.book = book;
        this.trainings = trainings;
        this.clock = clock;
    }

    /** Records every exercise that is closed and not recorded yet; one in which nobody took part is no training. Blocks the calling thread. */
    synchronized void record() {
        List<ExerciseRow> closed = book.changeNow(change -> change.ask("unrecordedTrainings", Map.of()));
        for (HeldTraining training : closed.stream().map(HeldTraining::of).toList()) {
            if (!training.participants().isEmpty()) {
                trainings.enter(training);
            }
            book.changeNow(change -> change.ask(
                    "markTrainingRecorded",
                    Map.of(
                            "exerciseCode",
                            training.code(),
                            "at",
                            clock.instant().atZone(ZoneOffset.UTC))));
        }
    }
}
