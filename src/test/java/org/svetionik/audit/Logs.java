package org.svetionik.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** What tests of the log do again and again. */
final class Logs {

    static final Viewer CASEWORKER = Viewer.of("worker", Role.CASEWORKER, "SWC-1", null);

    private Logs() {}

    static AuditLog open(Path folder, Clock clock) {
        return new AuditLog(settings(folder), clock, new Openings(clock));
    }

    static AuditSettings settings(Path folder) {
        return new AuditSettings(folder, Duration.ofMinutes(60));
    }

    static Act reading(String... codes) {
        return Act.of(ActKind.READ, CASEWORKER, "query { cases }").reading(Map.of("Case", Set.of(codes)));
    }

    static List<Path> segments(Path folder) {
        try {
            return new LogFolder(folder).segments();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verification verified(Path folder) {
        return verified(folder, null);
    }

    static Verification verified(Path folder, @Nullable Head noted) {
        try {
            return Verification.of(folder, noted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> entries(Path folder) {
        return segments(folder).stream()
                .flatMap(Logs::lines)
                .map(line -> Objects.requireNonNull(EntryText.read(line)))
                .toList();
    }

    static Stream<String> lines(Path segment) {
        try {
            return Files.readAllLines(segment).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
