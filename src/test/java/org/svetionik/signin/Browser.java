package org.svetionik.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.svetionik.access.Role;

/** What a browser does with cookies and forms, without following where it is led. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml"));
    }

    HttpResponse<String> signIn(Role role) {
        open("/sign-in");
        return signIn(KnownPasswords.name(role), KnownPasswords.of(KnownPasswords.name(role)), cookie("XSRF-TOKEN"));
    }

    HttpResponse<String> signIn(String name, String password, String token) {
        return post("/sign-in", "username=" + name + "&password=" + password + "&_csrf=" + token);
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpRequest.Builder ask(String query) {
        return request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .map(value -> URLEncoder.encode(value, UTF_8))
                .findFirst()
                .orElse("");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
