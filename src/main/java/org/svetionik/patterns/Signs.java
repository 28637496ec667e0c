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

/** Answers which signs came before which outcome, which came together, and how many referrals carry any. */
@Controller
class Signs {

    private final Patterns patterns;
    private final Records records;

    Signs(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<SignAnswer> signs(@Argument @Nullable PatternFilter filter, DataFetchingEnvironment environment) {
        return patterns.answer(environment, filter, Signs::answer);
    }

    static SignAnswer answer(Asked asked) {
        return new SignAnswer(
                new SignOutcomes(asked).answer(), new SignPairs(asked).answer(), new SignReferrals(asked).answer());
    }

    @SchemaMapping(typeName = "SignBeforeDecision", field = "records")
    Slice<RecordReference> cases(
            SignAnswer.BeforeDecision sign,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, sign.list(), first, after);
    }

    @SchemaMapping(typeName = "SignPair", field = "records")
    Slice<RecordReference> students(
            SignAnswer.Pair pair,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, pair.list(), first, after);
    }

    @SchemaMapping(typeName = "SignCarriage", field = "records")
    Slice<RecordReference> referrals(
            SignAnswer.Carriage group,
            @Argument boolean carrying,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, carrying ? group.listWith() : group.listWithout(), first, after);
    }
}
