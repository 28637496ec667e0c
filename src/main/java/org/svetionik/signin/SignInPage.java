package org.svetionik.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/**
 * The page on which people sign in and out, in English and in Serbian in both scripts. It needs no script; with one, the link of the console makes
 * each account of the list a button.
 */
final class SignInPage {

    // Without a referrer a browser hides the origin of a form, which is then taken for one from elsewhere.
    private static final String REFERRER = "same-origin";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";
    private static final List<String> LANGUAGES = List.of("en", "sr-Latn", "sr-Cyrl");
    private static final String LANGUAGE = "language";

    private final String accounts;
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    SignInPage(List<String> accounts) {
        this.accounts = accounts.stream()
                .map(name -> "<li><code translate=\"no\">" + name + "</code></li>")
                .collect(Collectors.joining());
        LANGUAGES.forEach(language -> texts.put(language, texts(language)));
    }

    private static Map<String, String> texts(String language) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(file(language + ".properties").getContentAsString(UTF_8)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the sign-in page cannot be read", e);
        }
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource("sign-in/" + name);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(Protection.SIGN_IN, this::page)
                .GET(Protection.SIGN_IN + "/page.css", request -> answer("text/css", file("page.css")))
                .GET(Protection.SIGN_IN + "/page.js", request -> answer("text/javascript", file("page.js")))
                .build();
    }

    /** Where a failed sign-in goes on. */
    static String after(ServerWebExchange exchange, AuthenticationException failure) {
        String language = exchange.getRequest().getQueryParams().getFirst(LANGUAGE);
        String message = failure instanceof LockedException ? "wait" : "refused";
        return Protection.SIGN_IN + "?message=" + message
                + (language != null && LANGUAGES.contains(language) ? "&" + LANGUAGE + "=" + language : "");
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        Mono<CsrfToken> token = request.exchange().getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        Mono<String> name = ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(known -> known.getName())
                .defaultIfEmpty("");
        return Mono.zip(token.map(CsrfToken::getToken).defaultIfEmpty(""), name)
                .map(both -> html(request, both.getT1(), both.getT2()))
                .flatMap(html -> answer("text/html", html));
    }

    private static Mono<ServerResponse> answer(String type, Object body) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), UTF_8))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", REFERRER)
                .header("Vary", "Accept-Language")
                .bodyValue(body);
    }

    private String html(ServerRequest request, String token, String name) {
        String language = language(request);
        Map<String, String> values = new LinkedHashMap<>(texts.getOrDefault(language, Map.of()));
        values.put(
                "messageClass",
                request.queryParam("message").map(key -> "message").orElse("none"));
        values.put(
                "message",
                values.getOrDefault("message." + request.queryParam("message").orElse(""), ""));
        values.put(LANGUAGE, language);
        values.put("csrf", HtmlUtils.htmlEscape(token));
        values.put("accounts", accounts);
        values.put("name", HtmlUtils.htmlEscape(name));
        String html = template(name.isEmpty() ? "form.html" : "signed-in.html");
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return html;
    }

    private static String template(String content) {
        try {
            return file("page.html")
                    .getContentAsString(UTF_8)
                    .replace("{{content}}", file(content).getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The sign-in page cannot be read", e);
        }
    }

    private static String language(ServerRequest request) {
        return request.queryParam(LANGUAGE)
                .filter(LANGUAGES::contains)
                .orElseGet(() -> accepted(request.headers().asHttpHeaders().getFirst("Accept-Language")));
    }

    private static String accepted(@Nullable String header) {
        try {
            List<Locale.LanguageRange> ranges = header == null ? List.of() : Locale.LanguageRange.parse(header);
            String tag = Locale.lookupTag(ranges, LANGUAGES);
            boolean serbian = ranges.stream().anyMatch(range -> range.getRange().startsWith("sr"));
            return tag == null ? (serbian ? "sr-Latn" : "en") : canonical(tag);
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }

    private static String canonical(String tag) {
        return LANGUAGES.stream().filter(tag::equalsIgnoreCase).findFirst().orElse("en");
    }
}
