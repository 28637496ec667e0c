package org.svetionik.http;

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
 * after the end, batches, and parameters of a wrong type; unknown parameters are ignored, as the GraphQL over HTTP specification has it.
 */
final class Parameters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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
        return request(parameters);
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
