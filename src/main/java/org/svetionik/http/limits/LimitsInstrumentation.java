package org.svetionik.http.limits;

import graphql.ExecutionInput;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Holds every GraphQL request against the {@link Limits}, each as early as it can be known. */
@Component
@EnableConfigurationProperties(Limits.class)
class LimitsInstrumentation extends SimplePerformantInstrumentation {

    private final Limits limits;

    LimitsInstrumentation(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        int length = input.getQuery().length();
        DocumentLimits.refuseAbove("DOCUMENT_TOO_LARGE", "The document is too long", length, limits.documentLength());
        new ValueLimits(limits).check(input.getRawVariables().toMap());
        return input;
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        DocumentLimits.check(parameters.getDocument(), limits);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        long complexity = new Complexity(context, limits.pageSize()).ofOperation();
        DocumentLimits.refuseAbove(
                "COMPLEXITY_LIMIT", "The answer could have " + complexity + " fields", complexity, limits.complexity());
        return context;
    }
}
