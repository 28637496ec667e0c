package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.demo.oracle.Finding;
import org.svetionik.demo.oracle.Oracle;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.wording.Language;

class DefinitionsTests {

    private static final Explanations EXPLANATIONS = new Explanations((subject, language) -> subject.code());
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 3, 15),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2017, 1, 1));

    @TempDir
    Path folder;

    /** As many small countries as svetionik.seeds says, and as many of national size as svetionik.national does. */
    static Stream<Arguments> countries() {
        return Stream.concat(
                LongStream.rangeClosed(1, Integer.getInteger("svetionik.seeds", 4))
                        .mapToObj(seed -> Arguments.of(seed, Size.SMALL)),
                LongStream.rangeClosed(1, Integer.getInteger("svetionik.national", 0))
                        .mapToObj(seed -> Arguments.of(seed, Size.NATIONAL)));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void findsWhatAnIndependentReadingOfTheDefinitionsFinds(long seed, Size size) throws IOException {
        InventedCountry.write(folder, new DemoOptions(seed, size, 9), rows -> {});
        Snapshot graph = Snapshot.read(new PackageSource(folder), Instant.EPOCH);
        for (LocalDate day : DAYS) {
            Set<Finding> expected = Oracle.judge(folder, day);
            var findings = Detectors.findings(new AsOf(graph, RuleSet.first(), AsOf.endOf(day)));
            assertThat(gaps(findings)).as("as of %s", day).isEqualTo(expected);
            assertThat(findings).allSatisfy(DefinitionsTests::isSaidInFull);
        }
        assertThat(Detectors.findings(new AsOf(graph, RuleSet.first(), AsOf.endOf(DAYS.get(0)))))
                .extracting(one -> one.kind())
                .contains(GapKind.values());
    }

    private static void isSaidInFull(org.svetionik.gaps.Finding finding) {
        for (Language language : Language.values()) {
            assertThat(EXPLANATIONS.finding(finding, language)).doesNotContain("{");
            assertThat(EXPLANATIONS.whatWouldCloseIt(finding, language)).doesNotContain("{");
        }
    }

    private static Set<Finding> gaps(List<org.svetionik.gaps.Finding> findings) {
        return findings.stream()
                .filter(one -> one.status() != FindingStatus.CANNOT_TELL)
                .map(one -> new Finding(one.kind().name(), one.status().name(), one.district(), subjects(one)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String subjects(org.svetionik.gaps.Finding one) {
        return one.subjects().stream()
                .map(subject -> subject.code() + " as " + subject.role())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
