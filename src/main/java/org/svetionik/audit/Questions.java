package org.svetionik.audit;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.springframework.stereotype.Component;

/** Notes what each request asks that is executed, for the record. */
@Component
class Questions extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        execution.getGraphQLContext().put(Question.class, Question.of(execution));
        return execution;
    }
}
