package org.svetionik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
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
 * word {@code bolt}, after an import into a local store, from the store. With the test class path: {@code java -Xmx1g
 * org.svetionik.benchmarks.SnapshotReading [bolt]}.
 */
final class SnapshotReading {

    private static final Path FOLDER = Path.of("target", "benchmark-snapshot");
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
                        "--svetionik.data=" + FOLDER.resolve("data"))) {
            Imports imports = context.getBean(Imports.class);
            imports.run(REFERENCE, ImportOrigin.REFERENCE, step -> {});
            imports.run(country, ImportOrigin.DEMO, step -> {});
            Snapshots snapshots = context.getBean(Snapshots.class);
            long start = System.nanoTime();
            print("from the store", Objects.requireNonNull(snapshots.newest().block()), start);
        }
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
                + snapshot.participations().size();
    }
}
