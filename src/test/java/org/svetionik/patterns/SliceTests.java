package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.explanation.Explanation;
import org.svetionik.model.GraphModel;
import org.svetionik.records.RecordList;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Sliced;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Span;

/** What patterns tell of the slice of a graph that their window rests on is what they tell of all of it. */
class SliceTests {

    private static final Map<String, String> SECTORS = GraphModel.load().sectorOfKind();

    private static Map<String, Function<Asked, Object>> patterns() {
        Map<String, Function<Asked, Object>> patterns = new LinkedHashMap<>();
        for (OriginGrouping by : OriginGrouping.values()) {
            patterns.put("quality " + by, asked -> new QualityCases(asked, by).answer());
        }
        for (TimeGrouping by : TimeGrouping.values()) {
            patterns.put("sign " + by, asked -> Times.of(asked, new TimeToReferral(), by, null));
            patterns.put("receipt " + by, asked -> Times.of(asked, new TimeToAcknowledgement(), by, null));
            patterns.put("decision " + by, asked -> Times.of(asked, new TimeToDecision(), by, null));
        }
        for (FlowGrouping by : FlowGrouping.values()) {
            patterns.put("flows " + by, asked -> new FlowSums(asked, by).answer());
        }
        patterns.put("ways", asked -> new FlowWays(asked, FlowGrouping.KIND).answer());
        patterns.put("pathways", asked -> Pathways.answer(asked, 50));
        patterns.put("signs", Signs::answer);
        for (UnitLevel level : UnitLevel.values()) {
            patterns.put("units " + level, asked -> new UnitRates(asked, level).answer());
        }
        return patterns;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void tellTheSame(long seed, @TempDir Path folder) throws IOException {
        InventedCountry.write(folder, new DemoOptions(seed, Size.SMALL, 9), rows -> {});
        PackageSource source = new PackageSource(folder);
        Snapshot whole = Snapshot.read(source, Instant.EPOCH);
        LocalDate last = LocalDate.ofEpochDay(
                Known.dayOf(whole.referrals().sentAt().get(whole.referrals().size() - 1)));
        for (PatternFilter filter : new PatternFilter[] {
            PatternFilter.NONE,
            new PatternFilter(null, last.minusMonths(30), last.minusMonths(20), null, null, null, null),
            new PatternFilter(
                    Known.endOf(last.minusYears(3)).atOffset(java.time.ZoneOffset.UTC),
                    null,
                    null,
                    null,
                    java.util.List.of("SCHOOL", "POLICE"),
                    null,
                    null)
        }) {
            Instant now = Known.endOf(last);
            Function<Snapshot, Asked> asking = graph -> new Asked(graph, RuleSet.first(), now, filter, SECTORS);
            compare(source, whole, asking, asked -> filter.span(now), patterns());
            compare(source, whole, asking, SeasonSpan::needed, seasons());
            for (TrainingUnit unit : TrainingUnit.values()) {
                TrainingQuestion question = new TrainingQuestion(TrainedFilter.NONE, unit, 12, 6, false);
                compare(
                        source,
                        whole,
                        asking,
                        question::span,
                        Map.of("training of " + unit, asked -> TrainingEffect.of(asked, question)));
            }
        }
    }

    private static Map<String, Function<Asked, Object>> seasons() {
        Map<String, Function<Asked, Object>> seasons = new LinkedHashMap<>();
        for (SeasonCount by : SeasonCount.values()) {
            seasons.put("seasons " + by, asked -> new SeasonSeries(asked, by).answer());
        }
        return seasons;
    }

    private static void compare(
            PackageSource source,
            Snapshot whole,
            Function<Snapshot, Asked> asking,
            Function<Asked, Span> needed,
            Map<String, Function<Asked, Object>> patterns) {
        Span span = needed.apply(asking.apply(whole));
        Snapshot slice = Snapshot.read(new Sliced(source, whole, span.from(), span.until()), Instant.EPOCH);
        assertThat(slice.cases().size()).isPositive().isLessThan(whole.cases().size());
        patterns.forEach((name, pattern) -> {
            String told = told(pattern.apply(asking.apply(whole)));
            assertThat(told(pattern.apply(asking.apply(slice)))).as(name).isEqualTo(told);
            assertThat(told).doesNotContain("@");
        });
    }

    /** Everything that an answer says, but for what an explanation says of the records that were read. */
    private static String told(@Nullable Object value) {
        if (value instanceof RecordList list) {
            return list.references().toString();
        } else if (value instanceof Explanation why) {
            return why.definition() + " " + why.n() + " " + why.conditions() + " " + why.asOf();
        } else if (value instanceof QualityPrior prior) {
            return told(prior.share(1, 2));
        } else if (value instanceof Collection<?> some) {
            return some.stream().map(SliceTests::told).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Record some) {
            StringBuilder told = new StringBuilder(some.getClass().getSimpleName());
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                told.append(' ').append(component.getName()).append('=').append(told(read(some, component)));
            }
            return told.toString();
        }
        return Objects.toString(value);
    }

    private static @Nullable Object read(Record some, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(some);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
