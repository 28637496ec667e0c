package org.svetionik.http;

import java.util.Map;

/** A request that is refused before it reaches what it asks for; its answer has the shape that the path answers in. */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final transient Map<String, String> headers;

    public Refusal(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** A refusal whose answer carries these headers. */
    public Refusal(ErrorCode code, String message, Map<String, String> headers) {
        super(message);
        this.code = code;
        this.headers = headers;
    }

    public ErrorCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
