package org.svetionik.patterns;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.Slice;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import reactor.core.publisher.Mono;

/** Answers who handed cases on to whom, from the snapshot. */
@Controller
class FlowsQuery {

    private final Patterns patterns;
    private final Records records;

    FlowsQuery(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<Flows> flows(
            @Argument @Nullable PatternFilter filter,
            @Argument FlowGrouping groupBy,
            DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, asked -> new FlowSums(asked, groupBy).answer());
    }

    @SchemaMapping(typeName = "Flow", field = "records")
    Slice<RecordReference> ofFlow(
            Flow flow,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, flow.referrals(), first, after);
    }
}
