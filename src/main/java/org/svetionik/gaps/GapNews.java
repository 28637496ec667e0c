package org.svetionik.gaps;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Explanation;
import org.svetionik.gaps.register.GapAct;
import org.svetionik.gaps.register.GapEvent;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.graph.Asker;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells those who listen of gaps that are opened and closed, each of those that are the listener's to see. */
@Controller
class GapNews {

    private final GapRegister register;
    private final GapSight sight;
    private final CooperationGaps gaps;

    GapNews(GapRegister register, GapSight sight, CooperationGaps gaps) {
        this.register = register;
        this.sight = sight;
        this.gaps = gaps;
    }

    /** A gap that was opened, closed or found again. */
    record GapChange(OffsetDateTime at, GapAct act, CooperationGap gap) {}

    @SubscriptionMapping
    Flux<GapChange> gapChanges(
            @Argument @Nullable List<GapKind> kinds,
            @Argument @Nullable List<String> districtCodes,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (!sight.hasAny(viewer, Kind.GAPS)) {
            throw new Forbidden();
        }
        return register.news()
                .onBackpressureBuffer()
                .filter(event -> event.act().isFound())
                .concatMap(event -> change(event, viewer))
                .filter(change -> kinds == null || kinds.contains(change.gap().kind()))
                .filter(change -> districtCodes == null
                        || districtCodes.contains(String.valueOf(change.gap().districtCode())));
    }

    private Mono<GapChange> change(GapEvent event, Viewer viewer) {
        return gaps.one(event.gapCode(), viewer, false)
                .map(gap -> new GapChange(Explanation.utc(event.at()), event.act(), gap));
    }
}
