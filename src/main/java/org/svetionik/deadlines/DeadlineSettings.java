package org.svetionik.deadlines;

import java.nio.file.Path;
import java.time.Duration;
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
 * @param lookEvery how often those who listen for approaching deadlines have theirs looked at
 */
@ConfigurationProperties("svetionik.deadlines")
record DeadlineSettings(
        @Nullable Path calendar,
        @DefaultValue("2s") Duration checkEvery,
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue List<Webhook> webhooks) {

    private static final String FIRST = "deadlines/calendar-1.yaml";

    WorkCalendar read() {
        return CalendarFile.read(calendar == null ? new ClassPathResource(FIRST) : new FileSystemResource(calendar));
    }
}
