package org.svetionik.gaps;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.audit.Identifying;
import org.svetionik.gaps.register.GapAct;
import org.svetionik.gaps.register.GapCarer;
import org.svetionik.gaps.register.GapEvent;
import org.svetionik.gaps.register.GapHistory;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.graph.Asker;
import org.svetionik.recording.Refusals;
import org.svetionik.snapshot.Refs;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What people do about a gap: take note of it, give it an owner, answer it, set it aside. */
@Controller
class GapCare {

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_TEXT = 2000;
    private static final String ID = "id";
    private static final int TRIES = 5;

    private final Judgements judgements;
    private final GapRegister register;
    private final GapSight sight;
    private final CooperationGaps gaps;
    private final Identifying identifying;
    private final Clock clock;

    GapCare(
            Judgements judgements,
            GapRegister register,
            GapSight sight,
            CooperationGaps gaps,
            Identifying identifying,
            Clock clock) {
        this.judgements = judgements;
        this.register = register;
        this.sight = sight;
        this.gaps = gaps;
        this.identifying = identifying;
        this.clock = clock;
    }

    @MutationMapping
    Mono<CooperationGap> acknowledgeGap(@Argument String id, DataFetchingEnvironment environment) {
        Viewer viewer = permitted(environment, Kind.GAP_CARE);
        return change(
                id,
                viewer,
                Kind.GAP_CARE,
                open -> open.history.acknowledgedAt() == null
                        ? open.event(GapAct.ACKNOWLEDGED, null, null, null)
                        : null);
    }

    @MutationMapping
    Mono<CooperationGap> assignGap(
            @Argument String id,
            @Argument String ownerCode,
            @Argument LocalDate dueOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = permitted(environment, Kind.GAP_CARE);
        return change(id, viewer, Kind.GAP_CARE, open -> {
            requireOwner(ownerCode, open.judgement);
            if (dueOn.isBefore(open.judgement.today())) {
                throw Refusals.of("DUE_ON", "dueOn", Map.of());
            }
            return open.event(GapAct.ASSIGNED, ownerCode, dueOn, null);
        });
    }

    private static void requireOwner(String ownerCode, Judgement judgement) {
        int owner = judgement.snapshot().institutions().codes().indexOf(ownerCode);
        if (owner == Refs.NONE || !judgement.asOf().isActive(owner)) {
            throw Refusals.of("OWNER_CODE", "ownerCode", Map.of());
        }
    }

    @MutationMapping
    Mono<CooperationGap> answerGap(@Argument String id, @Argument String text, DataFetchingEnvironment environment) {
        Viewer viewer = permitted(environment, Kind.GAP_REPLY);
        String said = text("text", text, 1);
        return change(id, viewer, Kind.GAP_REPLY, open -> {
            if (!sight.isNamed(viewer, open.gap, open.judgement.snapshot())) {
                throw Refusals.of("NOT_NAMED", ID, Map.of());
            }
            return open.event(GapAct.ANSWERED, null, null, said);
        });
    }

    @MutationMapping
    Mono<CooperationGap> dismissGap(@Argument String id, @Argument String reason, DataFetchingEnvironment environment) {
        Viewer viewer = permitted(environment, Kind.GAP_CARE);
        String why = text("reason", reason, SHORTEST_REASON);
        return change(id, viewer, Kind.GAP_CARE, open -> open.event(GapAct.DISMISSED, null, null, why));
    }

    private Viewer permitted(DataFetchingEnvironment environment, Kind kind) {
        Viewer viewer = Asker.of(environment);
        if (!sight.hasAny(viewer, kind)) {
            throw new Forbidden();
        }
        return viewer;
    }

    private String text(String field, String text, int shortest) {
        String said = text.strip();
        if (said.length() < shortest || said.length() > LONGEST_TEXT) {
            throw Refusals.of("TEXT", "LENGTH", field, Map.of("fewest", shortest, "most", LONGEST_TEXT));
        }
        if (identifying.isIn(said)) {
            throw Refusals.of("TEXT", "NAMES_SOMEBODY", field, Map.of());
        }
        return said;
    }

    /** A gap that stands open, for whoever is about to do something about it. */
    private final class OpenGap {

        private final Gap gap;
        private final GapHistory history;
        private final Judgement judgement;
        private final Viewer viewer;

        OpenGap(Gap gap, GapHistory history, Judgement judgement, Viewer viewer) {
            this.gap = gap;
            this.history = history;
            this.judgement = judgement;
            this.viewer = viewer;
        }

        GapEvent event(GapAct act, @Nullable String ownerCode, @Nullable LocalDate dueOn, @Nullable String text) {
            Role role = viewer.role();
            GapCarer by =
                    new GapCarer(role == null ? "" : role.name(), viewer.institutionCode(), viewer.districtCode());
            return GapEvent.done(history, act, clock.instant(), by, ownerCode, dueOn, text);
        }
    }

    /** Adds the event that a change makes of an open gap, none where it gives null; begins anew where another event came first. */
    private Mono<CooperationGap> change(
            String id, Viewer viewer, Kind kind, Function<OpenGap, @Nullable GapEvent> change) {
        return judgements
                .asOf(null, null, null)
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(judgement -> change(id, viewer, kind, judgement, change))
                .then(Mono.defer(() -> gaps.one(id, viewer, false)));
    }

    private void change(
            String id, Viewer viewer, Kind kind, Judgement judgement, Function<OpenGap, @Nullable GapEvent> change) {
        for (int i = 0; i < TRIES; i++) {
            GapHistory history = register.histories().get(id);
            Gap gap = history == null || history.events().isEmpty() ? null : Gap.closed(history);
            if (history == null || gap == null || !sight.holds(viewer, kind, gap, judgement.snapshot())) {
                throw Refusals.of("GAP", ID, Map.of());
            }
            if (!history.isOpen()) {
                throw Refusals.of("GAP_CLOSED", ID, Map.of());
            }
            GapEvent event = change.apply(new OpenGap(gap, history, judgement, viewer));
            if (event == null || register.add(event)) {
                return;
            }
        }
        throw Refusals.of("CONFLICT", "GAP", ID, Map.of());
    }
}
