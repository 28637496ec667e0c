package org.svetionik.http;

/** A request that is refused before it is one of GraphQL. */
final class Refusal extends RuntimeException {

    private final ErrorCode code;

    Refusal(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
