package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BelgradeDaysTests {

    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

    private static int day(Instant instant) {
        return (int) instant.atZone(BELGRADE).toLocalDate().toEpochDay();
    }

    @Test
    void agreesWithTheCalendarAtEachChangeOfTheClock() {
        for (String text : new String[] {
            "1969-12-31T22:59:59.999Z", "1970-01-01T00:00:00Z", "1983-03-26T23:00:00Z", "2026-03-28T22:59:59.999Z",
            "2026-03-28T23:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T21:59:59.999Z", "2026-03-29T22:00:00Z",
            "2026-10-24T22:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25T22:59:59.999Z", "2026-10-25T23:00:00Z",
            "2099-12-31T23:30:00Z", "2150-06-01T22:30:00Z"
        }) {
            Instant instant = Instant.parse(text);
            assertThat(BelgradeDays.dayOf(instant.toEpochMilli())).as(text).isEqualTo(day(instant));
        }
    }

    @Test
    void agreesWithTheCalendarAtRandom() {
        Random random = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            long instant = random.nextLong(-10_000_000_000L, 6_000_000_000_000L);
            int day = BelgradeDays.dayOf(instant);
            assertThat(day).isEqualTo(day(Instant.ofEpochMilli(instant)));
            assertThat(BelgradeDays.startOf(day))
                    .isEqualTo(LocalDate.ofEpochDay(day)
                            .atStartOfDay(BELGRADE)
                            .toInstant()
                            .toEpochMilli());
        }
    }
}
