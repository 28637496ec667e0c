package org.svetionik.multiplesystems;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;

/**
 * The model that was chosen step by step.
 *
 * @param profile of the likelihood, as if the model were known to be right
 * @param bootstrap with the choice made again for each table that is drawn; null where too many could not be fitted, or none was asked for
 * @param drawn how many tables
 * @param failed of them without an estimate
 */
record HiddenChoice(
        HiddenModel model,
        @Nullable Bounds profile,
        @Nullable Bounds bootstrap,
        int drawn,
        int failed) {}
