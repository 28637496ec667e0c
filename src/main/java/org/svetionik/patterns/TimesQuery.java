package org.svetionik.patterns;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.Slice;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import reactor.core.publisher.Mono;

/** Answers how long things wait for what should follow. */
@Controller
class TimesQuery {

    private static final int LONGEST = 100_000;

    private final Patterns patterns;
    private final Records records;

    TimesQuery(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<Times> times(
            @Argument @Nullable PatternFilter filter,
            @Argument TimeOrigin from,
            @Argument TimeEnd until,
            @Argument TimeGrouping groupBy,
            @Argument @Nullable Double horizon,
            DataFetchingEnvironment environment) {
        TimeSpan span = TimeSpan.between(from, until);
        if (horizon != null && !(horizon > 0 && horizon <= LONGEST)) {
            throw new BadRequest("HORIZON", "horizon must be above 0, and " + LONGEST + " at most");
        }
        return patterns.answer(environment, filter, asked -> Times.of(asked, span, groupBy, horizon));
    }

    @SchemaMapping(typeName = "TimesOfGroup", field = "records")
    Slice<RecordReference> ofGroup(
            TimesGroup group,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, group.waited(), first, after);
    }

    @SchemaMapping(typeName = "TimesOfGroup", field = "followedTo")
    double followedTo(TimesGroup group) {
        return group.followedTo();
    }

    @SchemaMapping(typeName = "TimesOfGroup", field = "atRisk")
    List<Integer> atRisk(TimesGroup group, @Argument List<Double> at) {
        return group.followed().atRisk(at);
    }
}
