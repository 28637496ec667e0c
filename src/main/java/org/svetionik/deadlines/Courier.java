package org.svetionik.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.svetionik.deadlines.Delivery.State;
import org.svetionik.model.Days;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings each webhook the digest of the day, at least once, with the same id however often. An attempt is noted before it is made, so that
 * one cut short is tried again after its pause, also by the next process. Pauses grow fivefold; after the last attempt the day is given up.
 */
final class Courier {

    private static final int GROWTH = 5;
    private static final int ID_BYTES = 16;
    private static final JsonMapper JSON = new JsonMapper();

    private final DeadlineSettings settings;
    private final Function<String, Digest> digests;
    private final Messenger messenger;
    private final Clock clock;

    /** A courier for the webhooks of the settings, with the digest of an institution. */
    Courier(DeadlineSettings settings, Function<String, Digest> digests, Clock clock) {
        this.settings = settings;
        this.digests = digests;
        this.clock = clock;
        this.messenger = new Messenger(settings.timeLimit());
    }

    /** Brings what is due now; gives how far the message of the day has come, or would have before its time. Blocks the calling thread. */
    Delivery bring(Webhook webhook) throws InterruptedException {
        Instant now = clock.instant();
        LocalDate today = WorkCalendar.dayOf(now);
        String id = id(webhook, today);
        Path file = settings.deliveries().resolve(id);
        Delivery before = Delivery.read(file);
        boolean isTime = !now.isBefore(
                today.atTime(settings.digestAt()).atZone(Days.ZONE).toInstant());
        if (!isTime || !before.isDue(now)) {
            return before;
        }
        int attempt = before.attempts() + 1;
        new Delivery(State.PENDING, attempt, now.plus(pause(attempt))).write(file);
        boolean taken = messenger.bring(webhook, id, body(webhook), clock.instant());
        State state = taken ? State.DELIVERED : attempt < settings.attempts() ? State.PENDING : State.GIVEN_UP;
        Delivery after = new Delivery(state, attempt, now.plus(pause(attempt)));
        after.write(file);
        return after;
    }

    private Duration pause(int attempt) {
        long times = 1;
        for (int i = 1; i < attempt; i++) {
            times *= GROWTH;
        }
        return settings.firstPause().multipliedBy(times);
    }

    /** The same for one webhook, institution and day, and telling none of them. */
    private static String id(Webhook webhook, LocalDate day) {
        String whole = webhook.url() + "\n" + webhook.institution() + "\n" + day;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
            return "digest_" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String body(Webhook webhook) {
        Digest digest = digests.apply(webhook.institution());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("institution", digest.institutionCode());
        data.put("waiting", digest.waiting());
        data.put("overdue", digest.overdue());
        data.put("counts", digest.counts());
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "work.digest");
        message.put("timestamp", digest.asOf().toString());
        message.put("data", data);
        return JSON.writeValueAsString(message);
    }
}
