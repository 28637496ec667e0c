package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Sliced;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Span;

/** The network in the slice of a graph that its window rests on is the one in all of it. */
class SliceTests {

    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    @ParameterizedTest
    @EnumSource(NetworkWeights.class)
    void hasTheSameTies(NetworkWeights weights, @TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(1, Size.SMALL, 9), rows -> {});
        PackageSource source = new PackageSource(folder);
        Snapshot whole = Snapshot.read(source, Instant.EPOCH);
        LocalDate last = LocalDate.ofEpochDay(
                Known.dayOf(whole.referrals().sentAt().get(whole.referrals().size() - 1)));
        for (int years = 0; years < 4; years++) {
            LocalDate until = last.minusYears(years);
            NetworkFilter filter =
                    new NetworkFilter(weights, null, null, until.minusMonths(9), until, null, null, null);
            Instant now = Known.endOf(last);
            Span span = filter.span(now);
            Snapshot slice = Snapshot.read(new Sliced(source, whole, span.from(), span.until()), Instant.EPOCH);
            assertThat(slice.referrals().size()).isLessThan(whole.referrals().size());
            InstitutionalNetwork ofWhole = network(whole, filter, now);
            InstitutionalNetwork ofSlice = network(slice, filter, now);
            assertThat(ofSlice.edges()).isNotEmpty().isEqualTo(ofWhole.edges());
            assertThat(ofSlice.size()).isEqualTo(ofWhole.size());
        }
    }

    private static InstitutionalNetwork network(Snapshot graph, NetworkFilter filter, Instant now) {
        return new InstitutionalNetwork(Ties.of(new AskedNetwork(graph, filter, now, SECTORS, new Sight(null, graph)))
                .network());
    }
}
