package org.svetionik.http;

import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.svetionik.http.Operations.Carried;
import org.svetionik.http.limits.Limits;
import reactor.core.publisher.Mono;

/**
 * GraphQL over HTTP: one request by POST, or one query by GET. Refuses with a GraphQL error in every case, so that a client reads all
 * answers alike.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@Component
@ConditionalOnWebApplication
class GraphQlEndpoint {

    private final WebGraphQlHandler handler;
    private final Limits limits;

    GraphQlEndpoint(WebGraphQlHandler handler, Limits limits) {
        this.handler = handler;
        this.limits = limits;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return Mono.defer(() ->
                        answer(request, Negotiation.accepted(request.headers().asHttpHeaders())))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, Negotiation.JSON));
    }

    private Mono<ServerResponse> answer(ServerRequest request, MediaType type) {
        return Mono.defer(() -> read(request))
                .map(asked -> web(request, asked))
                .flatMap(handler::handleRequest)
                .flatMap(response ->
                        Answer.of(response.getExecutionResult(), type).send())
                .onErrorResume(Refusal.class, refusal -> refused(refusal, type))
                .onErrorResume(failure -> refused(new Refusal(ErrorCode.INTERNAL, Incident.report(failure)), type));
    }

    private static Mono<ServerResponse> refused(Refusal refusal, MediaType type) {
        GraphQLError error = refusal.code().error(String.valueOf(refusal.getMessage()));
        return new Answer(refusal.code(), Map.of("errors", List.of(error.toSpecification())), type).refuse();
    }

    private Mono<GraphQlRequest> read(ServerRequest request) {
        if (isGet(request)) {
            return Mono.fromSupplier(() -> Parameters.ofUrl(request.queryParams()));
        }
        if (!request.method().equals(HttpMethod.POST)) {
            return Mono.error(new Refusal(ErrorCode.METHOD_NOT_ALLOWED, "Ask by POST, or a query by GET"));
        }
        Negotiation.requireJson(request.headers().asHttpHeaders());
        return body(request).map(Parameters::ofBody);
    }

    private static boolean isGet(ServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private Mono<byte[]> body(ServerRequest request) {
        int most = (int) limits.body().toBytes();
        if (request.headers().contentLength().orElse(0) > most) {
            return Mono.error(tooLarge(most));
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), most)
                .map(GraphQlEndpoint::bytes)
                .defaultIfEmpty(new byte[0])
                .timeout(limits.timeLimit())
                .onErrorMap(DataBufferLimitException.class, failure -> tooLarge(most))
                .onErrorMap(
                        TimeoutException.class,
                        failure -> new Refusal(ErrorCode.REQUEST_TIMEOUT, "The body did not arrive in time"));
    }

    private static Refusal tooLarge(int most) {
        return new Refusal(ErrorCode.REQUEST_TOO_LARGE, "The body is too large; the limit is " + most + " bytes");
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static WebGraphQlRequest web(ServerRequest request, GraphQlRequest asked) {
        WebGraphQlRequest web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.cookies(),
                request.remoteAddress().orElse(null),
                request.attributes(),
                asked,
                request.exchange().getRequest().getId(),
                Locale.ENGLISH);
        Carried carried = isGet(request) ? Carried.BY_GET : Carried.BY_POST;
        web.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.of(Carried.class, carried))
                        .build());
        return web;
    }
}
