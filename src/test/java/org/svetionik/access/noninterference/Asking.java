package org.svetionik.access.noninterference;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service as any viewer, past the sign-in, and gives the whole answer: data, errors with path, code and message, and whether
 * the answer says that facts are invented.
 */
record Asking(ApplicationContext context) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTICE = "inventedNotice";

    /** The answer, once there is one: a store that is busy says nothing of the rule. */
    String ask(Viewer viewer, Wording wording) {
        String answer = askOnce(viewer, wording);
        for (int i = 0; i < 20 && answer.contains("STORE_UNAVAILABLE"); i++) {
            LockSupport.parkNanos(200_000_000);
            answer = askOnce(viewer, wording);
        }
        return answer;
    }

    private String askOnce(Viewer viewer, Wording wording) {
        var request = new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(wording.document(), null, wording.variables(), Map.of()),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
            return input;
        });
        var service = context.getBean(ExecutionGraphQlService.class);
        var response = Objects.requireNonNull(
                notice().intercept(request, next -> service.execute(next).map(WebGraphQlResponse::new))
                        .block());
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(response.getExecutionResult().toSpecification());
    }

    /** A new one each time, since it keeps for a while what it found, and the graph changes meanwhile. */
    private WebGraphQlInterceptor notice() {
        Class<?> type = Objects.requireNonNull(context.getType(NOTICE));
        return (WebGraphQlInterceptor) context.getAutowireCapableBeanFactory().createBean(type);
    }
}
