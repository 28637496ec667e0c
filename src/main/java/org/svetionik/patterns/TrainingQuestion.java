package org.svetionik.patterns;

import java.time.LocalDate;
import org.svetionik.graph.BadRequest;
import org.svetionik.snapshot.Span;

/**
 * What is asked of trainings. Refuses spans of no month or of more than ten years.
 *
 * @param monthsBefore up to that of the training, it included
 * @param monthsAfter after that of the training
 * @param slope whether the trend may change too, not the level alone
 */
record TrainingQuestion(TrainedFilter trained, TrainingUnit unit, int monthsBefore, int monthsAfter, boolean slope) {

    private static final int MOST = 120;

    TrainingQuestion {
        if (monthsBefore < 1 || monthsBefore > MOST || monthsAfter < 1 || monthsAfter > MOST) {
            throw new BadRequest("MONTHS", "monthsBefore and monthsAfter must be from 1 to " + MOST);
        }
    }

    /** {@return the days in which cases are counted, beside that of the first referral of all; the last day where nobody was trained} */
    Span span(Asked asked) {
        TrainingUnits units = new TrainingUnits(asked, unit, trained, monthsAfter);
        LocalDate last = LocalDate.ofEpochDay(asked.day());
        return units.trained()
                .mapToObj(units::start)
                .map(start -> new Span(dayOf(start + 1 - monthsBefore), dayOf(start + 1 + monthsAfter)))
                .reduce(Span::with)
                .orElse(new Span(last, last));
    }

    private static LocalDate dayOf(int month) {
        return LocalDate.ofEpochDay(TrainingMonths.dayOf(month));
    }
}
