package org.svetionik.http;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What kind of error an answer holds, as {@code extensions.code}, and the HTTP status of an answer that has no data for it. Limits and rules
 * of features have codes of their own, which count as {@link #BAD_REQUEST}.
 */
public enum ErrorCode implements ErrorClassification {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    SYNTAX(HttpStatus.BAD_REQUEST),
    VALIDATION(HttpStatus.BAD_REQUEST),
    INTROSPECTION(HttpStatus.BAD_REQUEST),
    DOCUMENT_TOO_LARGE(HttpStatus.BAD_REQUEST),
    PURPOSE(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    GET_CARRIES_NO_VALUES(HttpStatus.BAD_REQUEST),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NO_ROLE(HttpStatus.FORBIDDEN),
    ROLE_AMBIGUOUS(HttpStatus.FORBIDDEN),
    NO_INSTITUTION(HttpStatus.FORBIDDEN),
    NO_DISTRICT(HttpStatus.FORBIDDEN),
    CSRF(HttpStatus.FORBIDDEN),
    ORIGIN(HttpStatus.FORBIDDEN),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
    REQUEST_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    RATE_LIMIT(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    AUDIT_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SIGN_IN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    TIME_LIMIT(HttpStatus.GATEWAY_TIMEOUT);

    static final String KEY = "code";

    private final HttpStatus status;

    ErrorCode(HttpStatus status) {
        this.status = status;
    }

    /** The code of an error that has been given one. */
    static ErrorCode of(GraphQLError error) {
        Object name =
                error.getExtensions() == null ? null : error.getExtensions().get(KEY);
        for (ErrorCode code : values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return BAD_REQUEST;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether the service failed rather than the client; the same request may succeed at another time. */
    boolean isOurs() {
        return status.is5xxServerError();
    }

    /** Whether an answer with such an error is worth nothing, whatever else it holds. */
    boolean spoilsAnswer() {
        return isOurs() && this != INTERNAL;
    }

    GraphQLError error(String message) {
        return GraphQLError.newError()
                .errorType(this)
                .message(message)
                .extensions(Map.of(KEY, name()))
                .build();
    }
}
