package org.svetionik.exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Asked;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Recorder;

/** Records trainings as facts of the interchange, for the institution that held them, once for each exercise. */
@Component
class RecordedTrainings implements TrainingRecord {

    private static final String ACT = "HOLD_EXERCISE";

    private final Recorder recorder;

    RecordedTrainings(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void enter(HeldTraining training) {
        Viewer keeper = Viewer.of("exercises", Role.CASEWORKER, training.organiserCode(), null);
        Map<String, @Nullable Object> facts = facts(training);
        Asked asked = new Asked(
                keeper,
                ACT,
                Map.of(
                        "clientKey",
                        training.code(),
                        "training",
                        facts.toString(),
                        "participants",
                        training.participants()));
        recorder.record(asked, books -> enter(training, facts, books)).block();
    }

    private static Recorded enter(HeldTraining training, Map<String, @Nullable Object> facts, Books books) {
        books.create("trainings", facts);
        training.participants()
                .forEach((institution, number) -> books.create(
                        "training_participants",
                        Map.of(
                                "training_code",
                                training.code(),
                                "institution_code",
                                institution,
                                "participants",
                                number)));
        return Recorded.alone(training.code(), books.at());
    }

    private static Map<String, @Nullable Object> facts(HeldTraining training) {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("code", training.code());
        facts.put("title", training.title());
        facts.put("kind", "CASE_STUDY_EXERCISE");
        facts.put("held_from", training.heldFrom());
        facts.put("held_to", training.heldTo());
        facts.put("organiser_codes", List.of(training.organiserCode()));
        facts.put("programme", training.programme());
        return facts;
    }
}
