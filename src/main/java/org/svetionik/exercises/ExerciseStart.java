package org.svetionik.exercises;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Enters the case studies that the store lacks, and finishes what the last end left undone. A version that is there is never changed. Commands that
 * end by themselves do neither.
 */
@Component
@Order(2)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "svetionik.first-start", matchIfMissing = true)
class ExerciseStart implements ApplicationRunner {

    private final ExerciseBook book;
    private final ExerciseTrainings trainings;
    private final Clock clock;

    ExerciseStart(ExerciseBook book, ExerciseTrainings trainings, Clock clock) {
        this.book = book;
        this.trainings = trainings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        enter(book, ShippedCaseStudies.all(), clock);
        trainings.record();
    }

    /** Enters case studies, each unless it is there. Blocks the calling thread. */
    static void enter(ExerciseBook book, List<ShippedCaseStudies.Study> studies, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        List<Map<String, Object>> rows = studies.stream()
                .map(study -> {
                    Map<String, Object> row = new HashMap<>(study.input().properties(study.version(), now));
                    row.put("caseStudyCode", study.caseStudyCode());
                    return row;
                })
                .toList();
        List<String> later = studies.stream()
                .filter(study -> study.replaces() != null)
                .map(ShippedCaseStudies.Study::caseStudyCode)
                .toList();
        book.changeNow(change -> {
            change.ask("enterShippedCaseStudies", Map.of("studies", rows));
            return change.ask("supersedeShippedCaseStudies", Map.of("codes", later));
        });
    }
}
