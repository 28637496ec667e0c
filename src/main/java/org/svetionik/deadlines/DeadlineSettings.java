package org.svetionik.deadlines;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/**
 * How deadlines are counted, and who is told of them.
 *
 * @param calendar a file with another calendar; the one that comes with the program where null
 * @param checkEvery how often it is looked for referrals that other services on the same store have recorded
 * @param lookEvery how often it is looked which deadlines approach, and which digests are due
 * @param webhooks programs that are told each day how much waits
 * @param digestAt the time in Belgrade from which on they are told
 * @param attempts how often a digest is brought before it is given up
 * @param firstPause the time to the second attempt; each pause is five times the one before
 * @param timeLimit of one attempt
 * @param deliveries the folder that keeps how far the digests have come
 * @param page where people find the service, for the link in a digest; no link where null
 */
@ConfigurationProperties("svetionik.deadlines")
record DeadlineSettings(
        @Nullable Path calendar,
        @DefaultValue("2s") Duration checkEvery,
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue List<Webhook> webhooks,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("6") int attempts,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("data/deliveries") Path deliveries,
        @Nullable URI page) {

    private static final String SHIPPED = "deadlines/calendar-2.yaml";

    DeadlineSettings {
        webhooks = List.copyOf(webhooks);
        if (page != null) {
            Webhook.requirePlain(page, "svetionik.deadlines.page");
        }
    }

    WorkCalendar read() {
        return CalendarFile.read(calendar == null ? new ClassPathResource(SHIPPED) : new FileSystemResource(calendar));
    }
}
