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

/** Answers which schools or places refer fewer or more cases than their pupils would lead one to expect. */
@Controller
class Units {

    private final Patterns patterns;
    private final Records records;

    Units(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<UnitAnswer> units(
            @Argument @Nullable PatternFilter filter, @Argument UnitLevel level, DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, asked -> new UnitRates(asked, level).answer());
    }

    @SchemaMapping(typeName = "Unit", field = "records")
    Slice<RecordReference> records(
            UnitAnswer.Unit unit,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, unit.list(), first, after);
    }
}
