package org.svetionik.figures;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Below which count a cell is hidden in releases that are made from now on.
 *
 * @param threshold for everybody but co-ordinators
 * @param coordinatorThreshold for co-ordinators
 */
@Validated
@ConfigurationProperties("svetionik.statistics")
record StatisticsSettings(
        @DefaultValue("10") @Min(3) int threshold,
        @DefaultValue("5") @Min(3) int coordinatorThreshold) {

    @AssertTrue(message = "coordinator-threshold must not exceed threshold")
    boolean isOrdered() {
        return coordinatorThreshold <= threshold;
    }
}
