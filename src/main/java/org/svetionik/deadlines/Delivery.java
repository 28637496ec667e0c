package org.svetionik.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * How far one message has come.
 *
 * @param attempts begun so far
 * @param nextAt not before this is it tried again
 */
record Delivery(State state, int attempts, Instant nextAt) {

    /** Whether it is still tried. */
    enum State {
        PENDING,
        DELIVERED,
        GIVEN_UP
    }

    private static final int PARTS = 3;

    /** What a file says; one that was never begun is due at once. */
    static Delivery read(Path file) {
        if (!Files.exists(file)) {
            return new Delivery(State.PENDING, 0, Instant.EPOCH);
        }
        try {
            List<String> parts = List.of(Files.readString(file).strip().split(" ", PARTS));
            return new Delivery(
                    State.valueOf(parts.get(0)), Integer.parseInt(parts.get(1)), Instant.parse(parts.get(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("The state of a delivery cannot be read", e);
        }
    }

    /** Writes the file whole or not at all. */
    void write(Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    fresh,
                    state + " " + attempts + " " + nextAt,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The state of a delivery cannot be written", e);
        }
    }

    /** Whether it was begun. */
    boolean isBegun() {
        return attempts > 0;
    }

    /** Whether it was begun and not taken so far. */
    boolean isMissed() {
        return isBegun() && state != State.DELIVERED;
    }

    boolean isDue(Instant now) {
        return state == State.PENDING && !now.isBefore(nextAt);
    }
}
