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

/** Answers how many referrals were sent, or cases opened, month by month. */
@Controller
class Seasons {

    private final Patterns patterns;
    private final Records records;

    Seasons(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<SeasonAnswer> seasons(
            @Argument @Nullable PatternFilter filter, @Argument SeasonCount by, DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, SeasonSpan::needed, asked -> new SeasonSeries(asked, by).answer());
    }

    @SchemaMapping(typeName = "SeasonMonth", field = "records")
    Slice<RecordReference> records(
            SeasonMonth month,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, month.list(), first, after);
    }
}
