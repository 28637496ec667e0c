package org.svetionik.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Token buckets by name, as many as fit: those that were used least make room, and are full when they are used again. */
final class Buckets {

    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 200;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final int capacity;
    private final int refill;
    private final Duration period;
    private final TimeMeter meter;

    /** Buckets that hold a capacity and fill up by so many in a period. */
    Buckets(int capacity, int refill, Duration period, Clock clock) {
        this.capacity = capacity;
        this.refill = refill;
        this.period = period;
        this.meter = new ClockMeter(clock);
    }

    /** Takes one; where there is none, how long to wait for it. */
    Optional<Duration> take(String name) {
        var probe = bucket(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(String name) {
        bucket(name).addTokens(1);
    }

    private Bucket bucket(String name) {
        String key = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return Objects.requireNonNull(buckets.get(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                        .withCustomTimePrecision(meter)
                        .build()));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
