package org.svetionik.gaps;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Explanation;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.graph.Asker;
import org.svetionik.graph.Slice;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import org.svetionik.snapshot.Snapshot;
import reactor.core.publisher.Mono;

/** Shows gaps to those to whom they are own, or who see all of them. The records behind a page of them are found by one statement. */
@Controller
class CooperationGaps {

    /** A judgement, and the graph as it is known now, which tells whose everything is. */
    private record Seen(Judgement judgement, Snapshot present) {}

    private final Judgements judgements;
    private final GapRegister register;
    private final GapSight sight;
    private final GapAnswers answers;
    private final Records records;

    CooperationGaps(Judgements judgements, GapRegister register, GapSight sight, GapAnswers answers, Records records) {
        this.judgements = judgements;
        this.register = register;
        this.sight = sight;
        this.answers = answers;
        this.records = records;
    }

    @QueryMapping
    Mono<GapConnection> cooperationGaps(
            @Argument @Nullable CooperationGapFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        CooperationGapFilter asked = filter == null ? CooperationGapFilter.NONE : filter;
        boolean withEvidence = environment.getSelectionSet().contains("edges/node/evidence");
        return seen(asked).flatMap(seen -> {
            Judgement judgement = seen.judgement();
            List<Gap> gaps = gaps(seen, asked.until(), viewer).stream()
                    .filter(gap -> asked.admits(gap, judgement.today()))
                    .toList();
            Slice<Gap> page = Slice.of(gaps, Gap::key, first, after);
            return told(page.nodes(), judgement, viewer, withEvidence)
                    .map(told -> GapConnection.of(
                            page.map(gap -> Objects.requireNonNull(told.get(gap.code()))),
                            gaps,
                            Explanation.utc(judgement.moment())));
        });
    }

    @QueryMapping
    Mono<CooperationGap> cooperationGap(
            @Argument String id,
            @Argument @Nullable OffsetDateTime asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            DataFetchingEnvironment environment) {
        boolean withEvidence = environment.getSelectionSet().contains("evidence");
        return one(id, CooperationGapFilter.at(asOf, knownAt), Asker.of(environment), withEvidence);
    }

    /** The gap of this id as it stands now; empty where there is none that the viewer may see. */
    Mono<CooperationGap> one(String id, Viewer viewer, boolean withEvidence) {
        return one(id, CooperationGapFilter.NONE, viewer, withEvidence);
    }

    private Mono<CooperationGap> one(String id, CooperationGapFilter asked, Viewer viewer, boolean withEvidence) {
        return seen(asked).flatMap(seen -> {
            List<Gap> found = gaps(seen, asked.until(), viewer).stream()
                    .filter(gap -> gap.code().equals(id))
                    .toList();
            return told(found, seen.judgement(), viewer, withEvidence)
                    .flatMap(told -> Mono.justOrEmpty(told.values().stream().findFirst()));
        });
    }

    private Mono<Seen> seen(CooperationGapFilter asked) {
        return judgements
                .asOf(asked.moment(), asked.known(), asked.window())
                .flatMap(judgement -> judgement.knownAt() == null
                        ? Mono.just(new Seen(judgement, judgement.snapshot()))
                        : judgements.present().map(present -> new Seen(judgement, present)));
    }

    /** Those that the viewer may see, in the order of the list. */
    private List<Gap> gaps(Seen seen, Instant until, Viewer viewer) {
        if (!sight.hasAny(viewer, Kind.GAPS)) {
            return List.of();
        }
        return seen.judgement().gaps(register.histories(), until).stream()
                .filter(gap -> isVisible(gap, seen, viewer))
                .sorted(Comparator.comparing(Gap::key))
                .toList();
    }

    private boolean isVisible(Gap gap, Seen seen, Viewer viewer) {
        return seen.judgement().knownAt() == null
                ? sight.holds(viewer, Kind.GAPS, gap, seen.present())
                : sight.holdsStill(viewer, Kind.GAPS, gap, seen.present());
    }

    private Mono<Map<String, CooperationGap>> told(
            List<Gap> gaps, Judgement judgement, Viewer viewer, boolean withEvidence) {
        Map<String, CooperationGap> told = new LinkedHashMap<>();
        gaps.forEach(gap -> told.put(gap.code(), answers.of(gap, judgement, viewer)));
        if (!withEvidence) {
            return Mono.just(told);
        }
        Map<String, List<RecordReference>> behind = new LinkedHashMap<>();
        gaps.stream()
                .filter(gap -> gap.finding() != null)
                .forEach(gap -> behind.put(gap.code(), EvidenceList.of(gap.found(), judgement.snapshot())));
        List<RecordReference> all =
                behind.values().stream().flatMap(Collection::stream).distinct().toList();
        return records.visible(viewer, all).map(visible -> {
            behind.forEach((code, some) -> told.computeIfPresent(code, (id, gap) -> gap.showing(some, visible)));
            return told;
        });
    }

    @SchemaMapping(typeName = "CooperationGap")
    Slice<RecordReference> evidence(
            CooperationGap gap,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        Slice<RecordReference> page = Slice.of(gap.shown(), RecordReference::key, first, after);
        Asker.trail(environment).touch();
        records.note(environment, page.nodes());
        return page;
    }
}
