package org.svetionik.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.signin.KnownPasswords;
import tools.jackson.databind.json.JsonMapper;

/** A client that sends exactly what a test says, signed in as an administrator unless the test says who asks. */
public record Http(int port, @Nullable String authorization) {

    public static final String GRAPHQL = "application/graphql-response+json";
    public static final String JSON = "application/json";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    public Http(int port) {
        this(port, KnownPasswords.basic(Role.ADMINISTRATOR));
    }

    public static Http as(int port, Role role) {
        return new Http(port, KnownPasswords.basic(role));
    }

    public static Http anonymous(int port) {
        return new Http(port, null);
    }

    public HttpResponse<String> post(String accept, Map<String, ?> parameters) {
        return post(accept, JSON, MAPPER.writeValueAsString(parameters));
    }

    public HttpResponse<String> post(String accept, String contentType, String body) {
        return send(request("/graphql")
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String accept, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/graphql?" + query).header("Accept", accept));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String contentType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    public static Object read(HttpResponse<String> response, String path) {
        return JsonPath.read(response.body(), path);
    }

    public static String code(HttpResponse<String> response) {
        return (String) read(response, "$.errors[0].extensions.code");
    }
}
