package org.svetionik.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.exchange.OnAStore;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Streams;
import org.svetionik.store.TestStore;

/** Questions to a graph that takes more memory than a snapshot may. */
@OnAStore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlicesIT {

    private static final Path REFERENCE = Path.of("src/main/resources/packages/serbia-reference");

    @Autowired
    private Streams streams;

    @Autowired
    private Clock clock;

    private Snapshot whole = new WrittenTables().snapshot();
    private Source source = new WrittenTables();

    @BeforeAll
    void fill(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        TestStore.clear();
        Path country = folder.resolve("country");
        InventedCountry.write(Files.createDirectories(country), new DemoOptions(4, Size.SMALL, 9), rows -> {});
        imports.run(REFERENCE, ImportOrigin.REFERENCE, step -> {});
        imports.run(country, ImportOrigin.DEMO, step -> {});
        source = new PackageSource(country);
        whole = Snapshot.read(source, Instant.EPOCH);
    }

    private Snapshots snapshots(long bytes) {
        return new Snapshots(
                streams,
                clock,
                new SnapshotSettings(Duration.ofDays(1), Duration.ofMinutes(2), DataSize.ofBytes(bytes)));
    }

    private static Snapshot of(Snapshots snapshots, Span span) {
        return Objects.requireNonNull(snapshots.of(span, null).block());
    }

    @Test
    void estimatesTheMemoryOfAGraph() {
        Snapshots enough = snapshots(whole.bytes() * 5 / 4);
        assertThat(of(enough, Span.ALL).fingerprint()).isEqualTo(whole.fingerprint());
        enough.destroy();
        Snapshots little = snapshots(whole.bytes() * 3 / 4);
        assertThatThrownBy(() -> of(little, Span.ALL))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("svetionik.snapshot.max-bytes");
        little.destroy();
    }

    @Test
    void readsTheSliceOfASpan() throws IOException {
        Snapshots little = snapshots(whole.bytes() * 3 / 4);
        LocalDate last = LocalDate.ofEpochDay(
                Known.dayOf(whole.referrals().sentAt().get(whole.referrals().size() - 1)));
        for (Span span :
                List.of(new Span(last.minusMonths(12), last), new Span(last.minusYears(3), last.minusYears(2)))) {
            Snapshot slice = of(little, span);
            Snapshot expected = Snapshot.read(new Sliced(source, whole, span.from(), span.until()), Instant.EPOCH);
            assertThat(slice.columns().fingerprints())
                    .isEqualTo(expected.columns().fingerprints());
            assertThat(slice.cases().size())
                    .isPositive()
                    .isLessThan(whole.cases().size());
            assertThat(of(little, span)).isSameAs(slice);
        }
        little.destroy();
    }

    @Test
    void refusesWhatTakesTooMuch() {
        Snapshots none = snapshots(1000);
        Span year = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThatThrownBy(() -> of(none, year))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("ask for a shorter window");
        assertThatThrownBy(() -> none.of(year, clock.instant()).block())
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("ask for a shorter window");
        none.destroy();
    }

    @Test
    void walksThroughEveryRecordOnce() {
        Snapshots little = snapshots(whole.bytes() / 4);
        List<String> cases = new ArrayList<>();
        List<String> referrals = new ArrayList<>();
        int parts = Objects.requireNonNull(little.inParts(all -> {
                    AtomicInteger count = new AtomicInteger();
                    all.accept(part -> {
                        count.incrementAndGet();
                        cases.addAll(codes(part.cases().codes()));
                        referrals.addAll(codes(part.referrals().codes()));
                        assertThat(part.institutions().size())
                                .isEqualTo(whole.institutions().size());
                    });
                    return count.get();
                })
                .block());
        assertThat(parts).isGreaterThan(1);
        assertThat(cases)
                .containsExactlyInAnyOrderElementsOf(codes(whole.cases().codes()));
        assertThat(referrals)
                .containsExactlyInAnyOrderElementsOf(codes(whole.referrals().codes()));
        little.destroy();
    }

    private static List<String> codes(Codes codes) {
        return IntStream.range(0, codes.size()).mapToObj(codes::get).toList();
    }
}
