package org.svetionik.http;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure that nobody foresaw. Its client gets a random reference; the log gets the same reference with the kinds of the exceptions and
 * where they arose, but never their messages, which may repeat what is asked or stored.
 */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int FRAMES = 12;

    private Incident() {}

    /** Logs the failure; {@return what to tell the client} */
    static String report(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}: {}", reference, describe(failure));
        return message(reference);
    }

    /** Logs what is wrong where there is no exception; {@return what to tell the client} */
    static String report(String what) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}: {}", reference, what);
        return message(reference);
    }

    private static String message(String reference) {
        return "The service failed to answer; its log names the incident " + reference;
    }

    private static String describe(Throwable failure) {
        String kind = failure.getClass().getName();
        String code = failure instanceof Neo4jException neo4j ? " " + neo4j.code() : "";
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        Throwable cause = failure.getCause();
        return kind + code + frames + (cause == null || cause == failure ? "" : "\ncaused by " + describe(cause));
    }
}
