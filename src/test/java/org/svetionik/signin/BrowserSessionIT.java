package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** What a browser meets between the sign-in page and the sign-out. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrowserSessionIT {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    @Test
    void leadsToTheSignInAndFromThereToThePage() {
        HttpResponse<String> led = browser.open("/graphiql");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(location(led)).isEqualTo("/sign-in");

        assertThat(location(browser.signIn(Role.ANALYST))).isEqualTo("/");
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        assertThat(browser.open("/graphiql").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheSessionInACookieForItselfUnderANewName() {
        HttpResponse<String> in = browser.signIn(Role.ANALYST);
        String first = browser.cookie("SESSION");
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/");

        browser.signIn(Role.AUDITOR);

        assertThat(browser.cookie("SESSION")).isNotEqualTo(first);
    }

    @Test
    void makesNoSessionForWhoeverOnlyLooks() {
        browser.open("/sign-in");
        browser.open("/graphiql");

        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @Test
    void requiresProofThatARequestComesFromItsPages() {
        browser.signIn(Role.ANALYST);

        HttpResponse<String> without = browser.send(browser.ask("{ __typename }"));
        HttpResponse<String> with =
                browser.send(browser.ask("{ __typename }").header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(Http.code(without)).isEqualTo("CSRF");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void requiresThatProofToSignInAndOut() {
        browser.open("/sign-in");
        assertThat(browser.signIn("analyst", KnownPasswords.of("analyst"), "wrong")
                        .statusCode())
                .isEqualTo(403);
        browser.signIn(Role.ANALYST);
        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.open("/graphiql").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoSessionBesideCredentialsOfARequest() {
        browser.signIn(Role.ANALYST);

        assertThat(browser.send(browser.ask("{ __typename }").header("Authorization", "Basic nonsense"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsTheSessionAtSignOut() {
        browser.signIn(Role.ANALYST);
        String session = browser.cookie("SESSION");

        HttpResponse<String> out = browser.post("/sign-out", "_csrf=" + browser.cookie("XSRF-TOKEN"));

        assertThat(location(out)).isEqualTo("/sign-in?message=signedOut");
        Browser thief = new Browser(port);
        assertThat(thief.send(thief.request("/graphiql").header("Cookie", "SESSION=" + session))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsOnThePageThatASignInFailed() {
        browser.open("/sign-in");
        HttpResponse<String> refused = browser.signIn("analyst", "wrong", browser.cookie("XSRF-TOKEN"));

        assertThat(location(refused)).isEqualTo("/sign-in?message=refused");
        assertThat(browser.open(location(refused)).body()).contains("There is no such account with this password.");
    }

    @ParameterizedTest
    @CsvSource({
        "en,en,Sign in",
        "sr,sr-Latn,Prijava",
        "sr-Cyrl,sr-Cyrl,Пријава",
        "de,en,Sign in",
        "sr-Cyrl-RS;q=1,sr-Cyrl,Пријава"
    })
    void speaksTheLanguageOfTheReader(String accepted, String language, String title) {
        HttpResponse<String> page = browser.send(browser.request("/sign-in").header("Accept-Language", accepted));

        assertThat(page.body()).contains("<html lang=\"" + language + "\">").contains("<h1>" + title + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl"})
    void namesTheAccountsButNoPasswordAndNoOtherHost(String language) {
        String page = browser.open("/sign-in?language=" + language).body();

        for (Role role : Role.values()) {
            String account = KnownPasswords.name(role);
            assertThat(page)
                    .contains("<code translate=\"no\">" + account + "</code>")
                    .doesNotContain(KnownPasswords.of(account));
        }
        assertThat(page).doesNotContain("{{").doesNotContain("//").containsOnlyOnce("<script");
    }

    @Test
    void refusesPagesOfOtherOrigins() {
        browser.signIn(Role.ANALYST);
        for (String origin : new String[] {"https://elsewhere.example", "null"}) {
            HttpResponse<String> refused = browser.send(browser.ask("{ __typename }")
                    .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                    .header("Origin", origin));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Http.code(refused)).isEqualTo("ORIGIN");
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(browser.send(browser.ask("{ __typename }")
                                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                                .header("Origin", "http://127.0.0.1:" + port))
                        .statusCode())
                .isEqualTo(200);
    }
}
