package org.svetionik.http;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/** Observes requests and their root fields, each of which is a statement; the fields below only read what the statement returned. */
@Component
class RootFieldObservations extends GraphQlObservationInstrumentation {

    RootFieldObservations(ObservationRegistry registry) {
        super(registry);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        boolean isRoot = parameters.getExecutionStepInfo().getPath().getLevel() == 1;
        return isRoot ? super.instrumentDataFetcher(fetcher, parameters, state) : fetcher;
    }
}
