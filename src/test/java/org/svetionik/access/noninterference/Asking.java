package org.svetionik.access.noninterference;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as any viewer, past the sign-in, and gives the whole answer: data, and errors with path, code and message. */
record Asking(ExecutionGraphQlService service) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The answer, once there is one: a store that is busy says nothing of the rule. */
    String ask(Viewer viewer, String document, Map<String, Object> variables) {
        String answer = askOnce(viewer, document, variables);
        for (int i = 0; i < 20 && answer.contains("STORE_UNAVAILABLE"); i++) {
            LockSupport.parkNanos(200_000_000);
            answer = askOnce(viewer, document, variables);
        }
        return answer;
    }

    private String askOnce(Viewer viewer, String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
            return input;
        });
        var response = Objects.requireNonNull(service.execute(request).block());
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(response.getExecutionResult().toSpecification());
    }
}
