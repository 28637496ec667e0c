package org.svetionik.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import reactor.core.publisher.Mono;

/**
 * Says with every answer, as {@code extensions.invented}, whether the store holds invented facts. What was found is kept for two seconds,
 * so that an import is told of soon, and says nothing where the store cannot be asked.
 */
@Component
class InventedNotice implements WebGraphQlInterceptor {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Mono<Boolean> invented;

    InventedNotice(NamedQueries queries) {
        this.invented = queries.run(Viewer.service(), "hasInventedFacts", Map.of())
                .map(rows -> Boolean.TRUE.equals(rows.get(0).get("invented")))
                .cache(found -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).flatMap(this::marked);
    }

    private Mono<WebGraphQlResponse> marked(WebGraphQlResponse response) {
        return invented.map(found -> response.transform(answer -> answer.extensions(extended(response, found))))
                .onErrorReturn(response);
    }

    private static Map<Object, Object> extended(WebGraphQlResponse response, boolean invented) {
        Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
        extensions.put("invented", invented);
        return extensions;
    }
}
