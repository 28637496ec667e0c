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

/** Answers what followed on trainings. */
@Controller
class TrainingEffectQuery {

    private final Patterns patterns;
    private final Records records;

    TrainingEffectQuery(Patterns patterns, Records records) {
        this.patterns = patterns;
        this.records = records;
    }

    @QueryMapping
    Mono<TrainingEffect> trainingEffect(
            @Argument @Nullable PatternFilter filter,
            @Argument @Nullable TrainedFilter trained,
            @Argument TrainingUnit unit,
            @Argument int monthsBefore,
            @Argument int monthsAfter,
            @Argument boolean slope,
            DataFetchingEnvironment environment) {
        TrainingQuestion question = new TrainingQuestion(
                trained == null ? TrainedFilter.NONE : trained, unit, monthsBefore, monthsAfter, slope);
        return patterns.answer(environment, filter, question::span, asked -> TrainingEffect.of(asked, question));
    }

    @SchemaMapping(typeName = "TrainingPeriod", field = "records")
    Slice<RecordReference> ofPeriod(
            TrainingPeriod period,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment) {
        return records.page(environment, period.cases(), first, after);
    }
}
