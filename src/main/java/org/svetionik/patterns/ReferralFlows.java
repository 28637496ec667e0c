package org.svetionik.patterns;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.NamedQueries;
import org.svetionik.graph.NamedRow;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Mono;

/** Answers who hands cases on to whom, by the named query of that name; from releases to those who see aggregates alone. */
@Controller
class ReferralFlows {

    private static final int MOST = 500;
    private static final OffsetDateTime EVER = OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final NamedQueries queries;
    private final AggregateFlows aggregates;
    private final AccessMatrix matrix;
    private final Clock clock;
    private final List<String> priorities;
    private final Map<String, String> sectorOfKind;

    ReferralFlows(NamedQueries queries, AggregateFlows aggregates, AccessMatrix matrix, GraphModel model, Clock clock) {
        this.queries = queries;
        this.aggregates = aggregates;
        this.matrix = matrix;
        this.clock = clock;
        this.priorities = List.copyOf(model.vocabulary("Priority").values().keySet());
        this.sectorOfKind = model.sectorOfKind();
    }

    @QueryMapping
    Mono<List<NamedRow>> referralFlows(
            @Argument @Nullable ReferralFlowFilter filter,
            @Argument String groupBy,
            @Argument @Nullable OffsetDateTime asOf,
            @Argument @Nullable Integer first,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        ReferralFlowFilter asked = filter == null ? ReferralFlowFilter.NONE : filter;
        if (matrix.right(viewer, Kind.FLOWS) == Right.AGGREGATE) {
            return aggregates.flows(viewer, asked, groupBy, asOf, limit(first));
        }
        Asker.trail(environment).touch();
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime moment = asOf == null ? now : asOf;
        Map<String, Object> parameters = parameters(asked, groupBy, moment, first);
        parameters.put("explained", environment.getSelectionSet().contains("why"));
        FlowReasons reasons = new FlowReasons(asked, groupBy, moment, now.toInstant());
        return queries.run(viewer, "referralFlows", parameters)
                .map(rows -> rows.stream().map(reasons::explained).toList());
    }

    private Map<String, Object> parameters(
            ReferralFlowFilter asked, String groupBy, OffsetDateTime moment, @Nullable Integer first) {
        OffsetDateTime from = asked.from();
        OffsetDateTime until = asked.until();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("groupBy", groupBy);
        parameters.put("sectorOfKind", sectorOfKind);
        parameters.put("asOf", moment);
        parameters.put("sentAfter", from == null ? EVER : from);
        parameters.put("sentUntil", until == null || until.isAfter(moment) ? moment : until);
        parameters.put("priorities", asked.priorities() == null ? priorities : asked.priorities());
        parameters.put("districtCodes", asked.districtCodes());
        parameters.put("limit", limit(first));
        return parameters;
    }

    private static int limit(@Nullable Integer first) {
        if (first != null && (first < 1 || first > MOST)) {
            throw new BadRequest("PAGE_SIZE", "first must be from 1 to " + MOST + ", not " + first);
        }
        return first == null ? MOST : first;
    }
}
