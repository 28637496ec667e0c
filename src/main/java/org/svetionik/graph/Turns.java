package org.svetionik.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Turns at the store, a bounded number at a time, in the order of asking. A turn in the queue may be cancelled; one that has come is to be
 * given back. Asking when the queue is full fails at once with {@link TooBusy}.
 */
final class Turns {

    private final int capacity;
    private final int queueLimit;
    private final Deque<CompletableFuture<Void>> queue = new ArrayDeque<>();
    private int taken;

    Turns(int capacity, int queueLimit) {
        this.capacity = capacity;
        this.queueLimit = queueLimit;
    }

    synchronized CompletableFuture<Void> take() {
        if (taken < capacity) {
            taken++;
            return CompletableFuture.completedFuture(null);
        }
        if (queue.size() >= queueLimit) {
            return CompletableFuture.failedFuture(new TooBusy());
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        queue.add(turn);
        return turn;
    }

    /** Gives up a turn in the queue; false where it has come already. */
    boolean cancel(CompletableFuture<Void> turn) {
        synchronized (this) {
            queue.removeIf(waiting -> waiting == turn);
        }
        return turn.cancel(false) || turn.isCompletedExceptionally();
    }

    void giveBack() {
        for (CompletableFuture<Void> next = next(); next != null; next = next()) {
            if (next.complete(null)) {
                return;
            }
        }
    }

    private synchronized @Nullable CompletableFuture<Void> next() {
        CompletableFuture<Void> next = queue.poll();
        if (next == null) {
            taken--;
        }
        return next;
    }

    synchronized int taken() {
        return taken;
    }
}
