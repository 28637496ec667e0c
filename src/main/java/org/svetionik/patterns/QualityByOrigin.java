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

/** Answers what became of referrals for identification, by where they came from. */
@Controller
class QualityByOrigin {

    private final Patterns patterns;
    private final Records records;

    QualityByOrigin(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<Quality> qualityByOrigin(
            @Argument @Nullable PatternFilter filter,
            @Argument OriginGrouping by,
            DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, asked -> new QualityCases(asked, by).answer());
    }

    @SchemaMapping(typeName = "QualityOfOrigin", field = "records")
    Slice<RecordReference> ofOrigin(
            QualityGroup group,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, group.cases(), first, after);
    }

    @SchemaMapping(typeName = "CaseCount", field = "records")
    Slice<RecordReference> ofCount(
            CaseCount count,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, count.cases(), first, after);
    }
}
