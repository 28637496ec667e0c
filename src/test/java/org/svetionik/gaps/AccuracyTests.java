package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;

/**
 * Recall and precision of each kind against what was planted, over as many countries as {@code -Dsvetionik.seeds} and
 * {@code -Dsvetionik.national} say; none by default. Leaves a table for each size under {@code target}.
 */
class AccuracyTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Size.class)
    void findsEveryTrueGapAndNothingElse(Size size) throws IOException {
        int seeds = Integer.getInteger(size == Size.SMALL ? "svetionik.seeds" : "svetionik.national", 0);
        assumeTrue(seeds > 0, "no countries asked for");
        Accuracy accuracy = new Accuracy();
        for (int seed = 1; seed <= seeds; seed++) {
            add(new DemoOptions(seed, size, 9), accuracy);
        }
        String name = "accuracy-" + size.name().toLowerCase(Locale.ROOT) + "-" + seeds + ".md";
        Files.writeString(Path.of("target", name), accuracy.table());
        assertThat(accuracy.inexact()).as(accuracy.table()).isEmpty();
    }

    private void add(DemoOptions options, Accuracy accuracy) throws IOException {
        InventedCountry.write(folder, options, rows -> {});
        Snapshot graph = Snapshot.read(new PackageSource(folder), Instant.EPOCH);
        AsOf asOf = new AsOf(graph, RuleSet.first(), AsOf.endOf(options.asOf()));
        accuracy.add(PlantedTruth.read(folder), Detectors.findings(asOf));
    }
}
