package org.svetionik.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page at {@code /}. Its modules and styles are static files; its policy lets in nothing but them, and no script that it does not name. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Page {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types lit-html";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    @Bean
    RouterFunction<ServerResponse> builtInPage() {
        return RouterFunctions.route().GET("/", Page::page).build();
    }

    private static Mono<ServerResponse> page(ServerRequest request) {
        return token(request)
                .then(ServerResponse.ok()
                        .contentType(HTML)
                        .header("Content-Security-Policy", POLICY)
                        .bodyValue(new ClassPathResource("page/index.html")));
    }

    /** Asking for the token sets the cookie that the page has to repeat. */
    private static Mono<CsrfToken> token(ServerRequest request) {
        return request.exchange().getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    }
}
