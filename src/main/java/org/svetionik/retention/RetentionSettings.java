package org.svetionik.retention;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept. Refuses a time that is not positive.
 *
 * @param closedCases from the closing of a case; null where nothing is ever purged
 * @param importReports from the last change of the reports and the package of an import
 * @param batchCases the most cases of one transaction
 */
@ConfigurationProperties("svetionik.retention")
record RetentionSettings(
        @Nullable Period closedCases,
        @DefaultValue("P90D") Period importReports,
        @DefaultValue("200") int batchCases) {

    RetentionSettings {
        requirePositive("closed-cases", closedCases);
        requirePositive("import-reports", importReports);
        if (batchCases < 1) {
            throw new IllegalArgumentException("svetionik.retention.batch-cases must be at least 1, not " + batchCases);
        }
    }

    private static void requirePositive(String name, @Nullable Period period) {
        if (period != null && (period.isNegative() || period.isZero())) {
            throw new IllegalArgumentException(
                    "svetionik.retention." + name + " must be longer than no time, for instance P5Y, not " + period);
        }
    }
}
