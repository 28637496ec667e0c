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

/** Answers which ways cases take from hand-off to hand-off. */
@Controller
class FlowGraphQuery {

    private final Patterns patterns;
    private final Records records;

    FlowGraphQuery(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<FlowGraph> flowGraph(
            @Argument @Nullable PatternFilter filter,
            @Argument FlowGrouping groupBy,
            DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, asked -> new FlowWays(asked, groupBy).answer());
    }

    @SchemaMapping(typeName = "FlowNode", field = "records")
    Slice<RecordReference> ofNode(
            FlowNode node,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, node.cases(), first, after);
    }

    @SchemaMapping(typeName = "FlowLink", field = "records")
    Slice<RecordReference> ofLink(
            FlowLink link,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, link.referrals(), first, after);
    }
}
