package org.svetionik.http;

import graphql.ExecutionResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * An answer to a GraphQL request over HTTP.
 *
 * @param code what went wrong as a whole; null where there is data
 * @param body the GraphQL response
 * @param type its media type; with application/json, a well-formed request that is wrong in itself is answered with 200, for clients that
 *     take any other status for one of a gateway
 */
record Answer(@Nullable ErrorCode code, Map<String, Object> body, MediaType type) {

    private static final String RETRY_SECONDS = "2";

    static Answer of(ExecutionResult result, MediaType type) {
        ErrorCode code =
                result.isDataPresent() ? null : ErrorCode.of(result.getErrors().get(0));
        return new Answer(code, result.toSpecification(), type);
    }

    Mono<ServerResponse> send() {
        boolean lenient = type.equals(Negotiation.JSON) && code != null && code.status() == HttpStatus.BAD_REQUEST;
        return send(code == null || lenient ? HttpStatus.OK : code.status());
    }

    /** Answers what is no GraphQL request, so that leniency does not apply. */
    Mono<ServerResponse> refuse() {
        return send(code == null ? HttpStatus.OK : code.status());
    }

    private Mono<ServerResponse> send(HttpStatus status) {
        return ServerResponse.status(status)
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(this::explain)
                .bodyValue(body);
    }

    private void explain(HttpHeaders headers) {
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (code != null && code.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (code == ErrorCode.METHOD_NOT_ALLOWED) {
            headers.set(HttpHeaders.ALLOW, "GET, POST");
        }
    }
}
