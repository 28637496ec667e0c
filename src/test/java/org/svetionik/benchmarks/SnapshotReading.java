package org.svetionik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.svetionik.Svetionik;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;

/**
 * Invents the national size and prints what its snapshot takes in memory and how long its reading takes: from the package and, with the
 * word {@code bolt}, after an import into a local store, from the store, as well as how long it takes to renew it. With the test class path: {@code java -Xmx1g
 * org.svetionik.benchmarks.SnapshotReading [bolt]}.
 */
final class SnapshotReading {

    private static final Path FOLDER = Path.of("target", "benchmark-snapshot");
    private static final Duration CHECK = Duration.ofMillis(10);
    private static final Path REFERENCE = Path.of("src", "main", "resources", "packages", "serbia-reference");

    private SnapshotReading() {}

    public static void main(String[] arguments) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Path country = Files.createDirectories(FOLDER.resolve("country"));
        InventedCountry.write(country, new DemoOptions(1, Size.NATIONAL, 9), rows -> {});
        fromThePackage(country);
        if (arguments.length > 0) {
            fromTheStore(country);
        }
    }

    private static void fromThePackage(Path country) {
        long start = System.nanoTime();
        print("from the package", Snapshot.read(new PackageSource(country), Instant.EPOCH), start);
    }

    private static void fromTheStore(Path country) throws IOException {
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--svetionik.test.own-store=true",
                        "--svetionik.first-start=false",
                        "--svetionik.snapshot.check-every=" + CHECK.toMillis() + "ms",
                        "--svetionik.data=" + FOLDER.resolve("data"))) {
            Imports imports = context.getBean(Imports.class);
            imports.run(REFERENCE, ImportOrigin.REFERENCE, step -> {});
            imports.run(country, ImportOrigin.DEMO, step -> {});
            Snapshots snapshots = context.getBean(Snapshots.class);
            long start = System.nanoTime();
            print("from the store", newest(snapshots), start);
            for (int changes : new int[] {1, 1000}) {
                renewal(changes, country, imports, snapshots);
            }
        }
    }

    /** How long it takes from the end of an import of so many new observations until they are in the snapshot. */
    private static void renewal(int changes, Path country, Imports imports, Snapshots snapshots) throws IOException {
        Path more = Files.createDirectories(FOLDER.resolve("more-" + changes));
        Files.write(more.resolve("observations.csv"), observations(changes, country));
        Snapshot before = newest(snapshots);
        imports.run(more, ImportOrigin.COMMAND, step -> {});
        long start = System.nanoTime();
        while (newest(snapshots).observations().size() < before.observations().size() + changes) {
            LockSupport.parkNanos(CHECK.toNanos());
        }
        print("renewed after " + changes + " changes", newest(snapshots), start);
    }

    private static List<String> observations(int count, Path country) throws IOException {
        try (Stream<String> lines = Files.lines(country.resolve("observations.csv"))) {
            List<String> some = lines.limit(count + 1L).toList();
            return Stream.concat(some.stream().limit(1), some.stream().skip(1).map(line -> "A" + count + "-" + line))
                    .toList();
        }
    }

    private static Snapshot newest(Snapshots snapshots) {
        return Objects.requireNonNull(snapshots.newest().block());
    }

    private static void print(String origin, Snapshot snapshot, long start) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        long rows = rows(snapshot);
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows in %.1f s, %.0f rows/s; %d bytes, %.1f MiB for 100,000 referrals; %s%n",
                origin,
                rows,
                seconds,
                rows / seconds,
                snapshot.bytes(),
                snapshot.bytes() * (100_000.0 / snapshot.referrals().size()) / (1 << 20),
                snapshot.fingerprint());
    }

    private static long rows(Snapshot snapshot) {
        return (long) snapshot.students().size()
                + snapshot.observations().size()
                + snapshot.cases().size()
                + snapshot.referrals().size()
                + snapshot.decisions().size()
                + snapshot.measures().size()
                + snapshot.linkedEntities().size()
                + snapshot.links().size()
                + snapshot.meetings().size()
                + snapshot.agreements().size()
                + snapshot.participations().size()
                + snapshot.attendances().size();
    }
}
