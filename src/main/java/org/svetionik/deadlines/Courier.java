package org.svetionik.deadlines;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.svetionik.deadlines.Delivery.State;
import org.svetionik.model.Days;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings each webhook the digest of the day, at least once, with the same id however often. An attempt is noted before it is made, so that
 * one cut short is tried again after its pause, also by the next process. Pauses grow fivefold; after the last attempt the day is given up,
 * and the digest of the next one says how many were missed: nothing is lost, since each counts all that waits.
 */
final class Courier {

    private static final int GROWTH = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final DeadlineSettings settings;
    private final Function<String, Digest> digests;
    private final Messenger messenger;
    private final Clock clock;
    private final DeliveryFiles files;

    /** A courier for the webhooks of the settings, with the digest of an institution. */
    Courier(DeadlineSettings settings, Function<String, Digest> digests, Clock clock) {
        this.settings = settings;
        this.digests = digests;
        this.clock = clock;
        this.files = new DeliveryFiles(settings.deliveries());
        this.messenger = new Messenger(settings.timeLimit());
    }

    /** Brings what is due now; gives how far the message of the day has come, or would have before its time. Blocks the calling thread. */
    Delivery bring(Webhook webhook) throws InterruptedException {
        Instant now = clock.instant();
        LocalDate today = WorkCalendar.dayOf(now);
        Path file = files.of(webhook, today);
        Delivery before = Delivery.read(file);
        boolean isTime = !now.isBefore(
                today.atTime(settings.digestAt()).atZone(Days.ZONE).toInstant());
        if (!isTime || !before.isDue(now)) {
            return before;
        }
        int attempt = before.attempts() + 1;
        new Delivery(State.PENDING, attempt, now.plus(pause(attempt))).write(file);
        boolean taken =
                messenger.bring(webhook, DeliveryFiles.id(webhook, today), body(webhook, today), clock.instant());
        State state = taken ? State.DELIVERED : attempt < settings.attempts() ? State.PENDING : State.GIVEN_UP;
        Delivery after = new Delivery(state, attempt, now.plus(pause(attempt)));
        after.write(file);
        if (state == State.GIVEN_UP) {
            LOG.warn(
                    "Webhook {} did not take the digest of today in {} attempts; the next one counts what waits then",
                    settings.webhooks().indexOf(webhook),
                    attempt);
        }
        return after;
    }

    private Duration pause(int attempt) {
        long times = 1;
        for (int i = 1; i < attempt; i++) {
            times *= GROWTH;
        }
        return settings.firstPause().multipliedBy(times);
    }

    private String body(Webhook webhook, LocalDate today) {
        Digest digest = digests.apply(webhook.institution());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("institution", digest.institutionCode());
        data.put("waiting", digest.waiting());
        data.put("overdue", digest.overdue());
        data.put("counts", digest.counts());
        data.put("missed", files.missedBefore(today, webhook));
        if (settings.page() != null) {
            data.put("link", settings.page().toString());
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "work.digest");
        message.put("timestamp", digest.asOf().toString());
        message.put("data", data);
        return JSON.writeValueAsString(message);
    }
}
