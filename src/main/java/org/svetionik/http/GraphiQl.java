package org.svetionik.http;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** GraphiQL at {@code /graphiql}, from the jars on the class path: nothing of it comes from another host, and its page lets nothing in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GraphiQl {

    // GraphiQL's editor and tooltips write style elements, and its style sheet has its fonts and pictures inside.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    RouterFunction<ServerResponse> graphiQlPage() {
        return RouterFunctions.route()
                .GET("/graphiql", request -> page("index.html", MediaType.TEXT_HTML))
                .GET("/graphiql/start.js", request -> page("start.js", MediaType.parseMediaType("text/javascript")))
                .GET("/graphiql/page.css", request -> page("page.css", MediaType.parseMediaType("text/css")))
                .build();
    }

    private static Mono<ServerResponse> page(String file, MediaType type) {
        return ServerResponse.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .bodyValue(new ClassPathResource("graphiql/" + file));
    }
}
