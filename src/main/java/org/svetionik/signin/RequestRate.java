package org.svetionik.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;

/** Refuses a viewer who asks faster than the settings allow. */
@Component
class RequestRate {

    private final Buckets buckets;

    RequestRate(RateSettings settings, Clock clock) {
        this.buckets = new Buckets(settings.burst(), settings.requestsPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** Counts one request of the account. */
    void count(String account) {
        buckets.take(account).ifPresent(wait -> {
            throw refusal(wait);
        });
    }

    static Refusal refusal(Duration wait) {
        return new Refusal(
                ErrorCode.RATE_LIMIT,
                "Too many requests; try again after the seconds that Retry-After names",
                Map.of("Retry-After", String.valueOf(seconds(wait))));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
