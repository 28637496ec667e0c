package org.svetionik.graph;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What a failure of the driver means to whoever asked. Others than those named here are mistakes of the program and stay as they are. */
final class StoreFailures {

    private static final Set<String> STOPPED = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
            "Neo.TransientError.Transaction.Terminated",
            "Neo.ClientError.Transaction.TransactionTerminated");

    private static final Set<String> CLOSED = Set.of(
            "Neo.TransientError.General.DatabaseUnavailable",
            "Neo.TransientError.Database.DatabaseUnavailable",
            "Neo.DatabaseError.Database.DatabaseUnavailable",
            "Neo.ClientError.Database.DatabaseNotFound");

    /** How the driver words that its pool gave no connection in time, for which it has no type. */
    private static final String NO_CONNECTION = "Unable to acquire connection";

    private StoreFailures() {}

    static Throwable translated(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (isOutage(cause)) {
            return new StoreUnavailable(cause);
        }
        return cause instanceof Neo4jException stopped && STOPPED.contains(stopped.code()) ? new TimeExceeded() : cause;
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || (cause instanceof Neo4jException refused && isRefusal(refused));
    }

    private static boolean isRefusal(Neo4jException refused) {
        String message = Objects.requireNonNullElse(refused.getMessage(), "");
        return CLOSED.contains(refused.code()) || message.startsWith(NO_CONNECTION);
    }
}
