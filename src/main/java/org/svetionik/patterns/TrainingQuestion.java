package org.svetionik.patterns;

import org.svetionik.graph.BadRequest;

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
}
