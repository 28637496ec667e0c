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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.demo.oracle.Oracle;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Snapshot;

/** Holds what detectors find in invented countries against a second opinion on the same tables, which does not list what cannot be told. */
class DetectorsAgainstOracleTests {

    private static final List<Detector> DETECTORS = List.of(
            new LateAcknowledgement(),
            new UnansweredReferrals(),
            new NoFeedback(),
            new Backlog(),
            new PingPong(),
            new NoLead(),
            new SplitCases(),
            new ExpectedTieAbsent(),
            new SinglePointOfFailure(),
            new OutcomeDiffers());
    private static final Set<String> KINDS = Set.of(
            "LATE_ACKNOWLEDGEMENT",
            "UNANSWERED_REFERRALS",
            "NO_FEEDBACK",
            "BACKLOG",
            "PING_PONG",
            "NO_LEAD",
            "SPLIT_CASES",
            "EXPECTED_TIE_ABSENT",
            "SINGLE_POINT_OF_FAILURE",
            "OUTCOME_DIFFERS");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2026-06-30"),
            LocalDate.parse("2026-03-15"),
            LocalDate.parse("2025-06-30"),
            LocalDate.parse("2024-02-29"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatTheSecondOpinionFinds(long seed) throws IOException {
        InventedCountry.write(folder, new DemoOptions(seed, Size.SMALL, 9), rows -> {});
        Snapshot graph = Snapshot.read(new PackageSource(folder), Instant.EPOCH);
        for (LocalDate day : DAYS) {
            Set<String> expected = expected(day);
            assertThat(found(graph, day)).as("as of " + day).isEqualTo(expected);
            assertThat(expected).isNotEmpty();
        }
        assertThat(expected(DAYS.get(0)))
                .extracting(line -> line.substring(0, line.indexOf(';')))
                .containsAll(KINDS);
    }

    private Set<String> expected(LocalDate day) {
        return Oracle.judge(folder, day).stream()
                .filter(one -> KINDS.contains(one.kind()))
                .map(one -> String.join("; ", one.kind(), one.status(), one.district(), one.subjects()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Snapshot graph, LocalDate day) {
        Set<String> found = new TreeSet<>();
        AsOf asOf = new AsOf(graph, RuleSet.first(), AsOf.endOf(day));
        DETECTORS.forEach(detector -> detector.detect(asOf, finding -> {
            if (finding.status() != FindingStatus.CANNOT_TELL) {
                found.add(line(finding));
            }
        }));
        return found;
    }

    private static String line(Finding finding) {
        String subjects = finding.subjects().stream()
                .map(one -> one.code() + " as " + one.role())
                .sorted()
                .collect(Collectors.joining(", "));
        return String.join("; ", finding.kind().name(), finding.status().name(), finding.district(), subjects);
    }
}
