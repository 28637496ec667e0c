package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Sliced;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Span;

/** What the definitions find in the slice of a graph that they rest on is what they find in all of it. */
class SliceTests {

    private static final RuleSet RULES = RuleSet.first();

    @ParameterizedTest
    @CsvSource({"1, 12", "2, 6", "3, 24"})
    void findsTheSameGaps(long seed, int months, @TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(seed, Size.SMALL, 9), rows -> {});
        PackageSource source = new PackageSource(folder);
        Snapshot whole = Snapshot.read(source, Instant.EPOCH);
        LocalDate last = LocalDate.ofEpochDay(
                Known.dayOf(whole.referrals().sentAt().get(whole.referrals().size() - 1)));
        for (LocalDate day : List.of(last, last.minusDays(200), last.minusYears(2))) {
            Instant moment = Known.endOf(day);
            Span span = Judgements.span(RULES, moment, months);
            Snapshot slice = Snapshot.read(new Sliced(source, whole, span.from(), span.until()), Instant.EPOCH);
            assertThat(slice.cases().size())
                    .isPositive()
                    .isLessThan(whole.cases().size());
            List<String> told = told(whole, moment, months);
            assertThat(told(slice, moment, months)).isEqualTo(told);
            assertThat(told).hasSizeGreaterThan(20);
        }
    }

    private static List<String> told(Snapshot graph, Instant moment, int months) {
        return Detectors.findings(new AsOf(graph, RULES, moment, months)).stream()
                .map(finding -> finding.with(finding.facts(), List.of()) + " " + EvidenceList.of(finding, graph))
                .toList();
    }
}
