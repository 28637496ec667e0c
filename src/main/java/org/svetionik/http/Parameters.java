package org.svetionik.http;

import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of a GraphQL request, read from a JSON body or from the query of a URL. Refuses what is not JSON, repeated names, text
 * after the end, batches, parameters of a wrong type, and values in a URL; unknown parameters are ignored, as the GraphQL over HTTP
 * specification has it.
 */
final class Parameters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** URLs end up in the logs of proxies and the histories of browsers. */
    private static final String NO_VALUES =
            "A URL carries neither variables, extensions nor strings; send this request by POST";

    private Parameters() {}

    static GraphQlRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw refusal("The request has no body");
        }
        Object parameters = json(body, "The body");
        if (parameters instanceof List) {
            throw refusal("Batches are not served; send one request at a time");
        }
        if (!(parameters instanceof Map<?, ?> map)) {
            throw refusal("The body must be a JSON object");
        }
        return request(map);
    }

    static GraphQlRequest ofUrl(MultiValueMap<String, String> query) {
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            if (parameter.getValue().size() > 1) {
                throw refusal("A parameter is given more than once: " + parameter.getKey());
            }
        }
        Map<String, @Nullable Object> parameters = new HashMap<>(query.toSingleValueMap());
        parameters.computeIfPresent("variables", (name, text) -> decoded(name, (String) text));
        parameters.computeIfPresent("extensions", (name, text) -> decoded(name, (String) text));
        GraphQlRequest request = request(parameters);
        if (!request.getVariables().isEmpty() || !request.getExtensions().isEmpty()) {
            throw new Refusal(ErrorCode.GET_CARRIES_NO_VALUES, NO_VALUES);
        }
        return request;
    }

    /** What a GET is told whose document holds a string. */
    static GraphQLError noValuesByGet() {
        return ErrorCode.GET_CARRIES_NO_VALUES.error(NO_VALUES);
    }

    private static @Nullable Object decoded(String name, String text) {
        return text.isEmpty() ? null : json(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static @Nullable Object json(byte[] text, String name) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw refusal(name + " is not well-formed JSON");
        }
    }

    private static GraphQlRequest request(Map<?, ?> parameters) {
        String query = text(parameters, "query");
        if (query == null || query.isBlank()) {
            throw refusal("The parameter query is missing");
        }
        String operation = text(parameters, "operationName");
        return new DefaultGraphQlRequest(
                query,
                operation == null || operation.isEmpty() ? null : operation,
                map(parameters, "variables"),
                map(parameters, "extensions"));
    }

    private static @Nullable String text(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof String)) {
            throw refusal("The parameter " + name + " must be a string");
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked") // the names in a JSON object are strings
    private static Map<String, Object> map(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof Map)) {
            throw refusal("The parameter " + name + " must be an object");
        }
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static Refusal refusal(String rule) {
        return new Refusal(ErrorCode.BAD_REQUEST, rule);
    }
}
