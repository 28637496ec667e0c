package org.svetionik.http;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.audit.AuditUnavailable;
import org.svetionik.graph.StoreUnavailable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Errors outside GraphQL as problem details (RFC 9457), each with a code; what is refused on the path of GraphQL as its errors. They tell a client its own mistake and nothing of the service's
 * inside.
 */
@Component
@ConditionalOnWebApplication
@Order(-2) // before Spring's own, which shows paths and exceptions
class Problems implements ErrorWebExceptionHandler {

    private final JsonMapper json;
    private final String graphQlPath;

    Problems(JsonMapper json, GraphQlProperties graphQl) {
        this.json = json;
        this.graphQlPath = graphQl.getHttp().getPath();
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof Refusal refusal) {
            refusal.headers().forEach(response.getHeaders()::set);
            if (exchange.getRequest().getPath().value().equals(graphQlPath)) {
                return refuseGraphQl(exchange, refusal);
            }
        }
        if (failure instanceof ErrorResponse known) {
            response.getHeaders().putAll(known.getHeaders());
        }
        ProblemDetail problem = problem(failure);
        return write(
                response, HttpStatusCode.valueOf(problem.getStatus()), MediaType.APPLICATION_PROBLEM_JSON, problem);
    }

    private Mono<Void> refuseGraphQl(ServerWebExchange exchange, Refusal refusal) {
        GraphQLError error = refusal.code().error(String.valueOf(refusal.getMessage()));
        return write(
                exchange.getResponse(),
                refusal.code().status(),
                Negotiation.acceptedOrJson(exchange.getRequest().getHeaders()),
                Map.of("errors", List.of(error.toSpecification())));
    }

    private Mono<Void> write(ServerHttpResponse response, HttpStatusCode status, MediaType type, Object body) {
        response.setStatusCode(status);
        response.getHeaders().setContentType(type);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(body))));
    }

    private static ProblemDetail problem(Throwable failure) {
        if (failure instanceof StoreUnavailable) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof AuditUnavailable) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "AUDIT_UNAVAILABLE", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof Refusal refusal) {
            return problem(refusal.code().status(), refusal.code().name(), String.valueOf(refusal.getMessage()));
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return status == null
                    ? problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST", "The request is refused")
                    : problem(status, status.name(), status.getReasonPhrase());
        }
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", Incident.report(failure));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(ErrorCode.KEY, code);
        return problem;
    }
}
