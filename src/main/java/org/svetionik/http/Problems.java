package org.svetionik.http;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
 * Errors outside GraphQL as problem details (RFC 9457), each with a code. They tell a client its own mistake and nothing of the service's
 * inside.
 */
@Component
@ConditionalOnWebApplication
@Order(-2) // before Spring's own, which shows paths and exceptions
class Problems implements ErrorWebExceptionHandler {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        ProblemDetail problem = problem(failure);
        response.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
        if (failure instanceof ErrorResponse known) {
            response.getHeaders().putAll(known.getHeaders());
        }
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    private static ProblemDetail problem(Throwable failure) {
        if (failure instanceof StoreUnavailable) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof AuditUnavailable) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "AUDIT_UNAVAILABLE", String.valueOf(failure.getMessage()));
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
