package org.svetionik.signin;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fast one viewer may ask.
 *
 * @param requestsPerMinute in the long run
 * @param burst at once
 * @param failedSignIns in five minutes, for each account and for each address
 */
@Validated
@ConfigurationProperties("svetionik.rate-limit")
record RateSettings(
        @DefaultValue("600") @Positive int requestsPerMinute,
        @DefaultValue("100") @Positive int burst,
        @DefaultValue("10") @Positive int failedSignIns) {}
