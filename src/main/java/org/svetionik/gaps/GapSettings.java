package org.svetionik.gaps;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the definitions are run for the register.
 *
 * @param runs whether they are run at all by this service
 * @param checkEvery how often it is looked whether the graph has changed
 * @param every how long a run holds while the graph does not change; limits pass by time alone
 */
@ConfigurationProperties("svetionik.gaps")
record GapSettings(
        @DefaultValue("true") boolean runs,
        @DefaultValue("10s") Duration checkEvery,
        @DefaultValue("15m") Duration every) {}
