package org.svetionik.deadlines;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Brings one message to a webhook, signed, within a time limit. Follows no redirect and reads no answer but its status. */
final class Messenger {

    private static final int SUCCESS = 200;
    private static final int NO_SUCCESS = 300;

    private final HttpClient client;
    private final Duration timeLimit;

    Messenger(Duration timeLimit) {
        this.timeLimit = timeLimit;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeLimit)
                .build();
    }

    /** Whether the webhook took the message. Blocks the calling thread. */
    boolean bring(Webhook webhook, String id, String body, Instant now) throws InterruptedException {
        long timestamp = now.getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(timeLimit)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", Secret.in(webhook.secretFile()).signature(id, timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= SUCCESS && status < NO_SUCCESS;
        } catch (IOException e) {
            return false;
        }
    }
}
