package org.svetionik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.demo.oracle.Finding;
import org.svetionik.demo.oracle.Oracle;
import org.svetionik.demo.plants.GapKind;
import tools.jackson.databind.JsonNode;

class TruthTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,9,2026-06-30", "3,3,2026-03-15", "4,9,2025-06-30"})
    void listsExactlyWhatTheDefinitionsFind(long seed, int years, LocalDate asOf) {
        WrittenPackage written = WrittenPackage.write(folder, new DemoOptions(seed, Size.SMALL, years, asOf));
        assertThat(Oracle.judge(folder, asOf)).isEqualTo(gaps(written));
    }

    private static Set<Finding> gaps(WrittenPackage written) {
        Set<Finding> gaps = new TreeSet<>();
        for (JsonNode gap : written.truth().get("gaps")) {
            gaps.add(new Finding(
                    gap.get("kind").asString(),
                    gap.get("status").asString(),
                    gap.get("district").asString(),
                    subjects(gap)));
        }
        return gaps;
    }

    private static String subjects(JsonNode gap) {
        Set<String> subjects = new TreeSet<>();
        gap.get("subjects")
                .forEach(one -> subjects.add(
                        one.get("code").asString() + " as " + one.get("role").asString()));
        return String.join(", ", subjects);
    }

    @Test
    void plantsTwoGapsAndANearMissOfEveryKind() {
        JsonNode truth =
                WrittenPackage.write(folder, new DemoOptions(7, Size.SMALL, 9)).truth();
        Map<GapKind, Integer> planted = count(truth.get("gaps"));
        Map<GapKind, Integer> nearMisses = count(truth.get("nearMisses"));
        for (GapKind kind : GapKind.values()) {
            assertThat(planted.getOrDefault(kind, 0)).as("planted " + kind).isGreaterThanOrEqualTo(2);
            assertThat(nearMisses.getOrDefault(kind, 0))
                    .as("near misses of " + kind)
                    .isPositive();
        }
    }

    private static Map<GapKind, Integer> count(JsonNode entries) {
        Map<GapKind, Integer> counts = new EnumMap<>(GapKind.class);
        for (JsonNode one : entries) {
            JsonNode planted = one.get("planted");
            if (planted == null || planted.asBoolean()) {
                counts.merge(GapKind.valueOf(one.get("kind").asString()), 1, Integer::sum);
            }
        }
        return counts;
    }
}
