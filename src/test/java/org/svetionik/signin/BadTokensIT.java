package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.svetionik.http.Http.GRAPHQL;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** Tokens of an identity provider, and everything that only looks like one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "svetionik.sign-in.allowed-origins=https://dashboard.example")
class BadTokensIT {

    private static final Issuer ISSUER = new Issuer();
    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::name);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keys);
    }

    private HttpResponse<String> ask(String authorization) {
        return new Http(port, authorization).post(GRAPHQL, TYPENAME);
    }

    private static String bearer(JWTClaimsSet.Builder claims) {
        return "Bearer " + ISSUER.signed(claims);
    }

    static Stream<Arguments> bad() {
        JWTClaimsSet.Builder good = ISSUER.claims("ANALYST");
        String signed = ISSUER.signed(good);
        String[] parts = signed.split("\\.", -1);
        String raised = ISSUER.signed(ISSUER.claims("ADMINISTRATOR")).split("\\.", -1)[1];
        return Stream.of(
                arguments("expired", bearer(ISSUER.claims("ANALYST").expirationTime(Issuer.in(-3600)))),
                arguments("without an end", bearer(ISSUER.claims("ANALYST").expirationTime(null))),
                arguments("not yet valid", bearer(ISSUER.claims("ANALYST").notBeforeTime(Issuer.in(3600)))),
                arguments("unsigned", "Bearer " + Issuer.unsigned(good)),
                arguments("with its signature cut off", "Bearer " + parts[0] + "." + parts[1] + "."),
                arguments("of another key", "Bearer " + ISSUER.signedByAnother(good)),
                arguments("signed with the public key", "Bearer " + ISSUER.signedWithThePublicKey(good)),
                arguments("changed after it was signed", "Bearer " + parts[0] + "." + raised + "." + parts[2]),
                arguments(
                        "for another audience", bearer(ISSUER.claims("ANALYST").audience("elsewhere"))),
                arguments("for no audience", bearer(ISSUER.claims("ANALYST").audience((String) null))),
                arguments("of another issuer", bearer(ISSUER.claims("ANALYST").issuer("https://elsewhere.example"))),
                arguments("of no issuer", bearer(ISSUER.claims("ANALYST").issuer(null))),
                arguments("of nobody", bearer(ISSUER.claims("ANALYST").subject(null))),
                arguments("garbage", "Bearer garbage"),
                arguments("not even characters of a token", "Bearer §$%&/"),
                arguments("empty", "Bearer "),
                arguments("a password", KnownPasswords.basic(Role.ADMINISTRATOR)),
                arguments("of another scheme", "Negotiate " + signed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesATokenThat(String isWrong, String authorization) {
        HttpResponse<String> refused = ask(authorization);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Http.code(refused)).isEqualTo("UNAUTHENTICATED");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(refused.body()).doesNotContain("Exception").doesNotContain("trace");
    }

    @Test
    void tellsNobodyWhatIsWrongWithAToken() {
        Set<String> bodies = new HashSet<>();
        bad().forEach(token -> bodies.add(ask((String) token.get()[1]).body()));

        assertThat(bodies).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing-of-ours, , 403, NO_ROLE",
        "ANALYST AUDITOR, , 403, ROLE_AMBIGUOUS",
        "ANALYST AUDITOR, ADMINISTRATOR, 403, NO_ROLE",
        "analyst, , 403, NO_ROLE",
        "SCHOOL_PROFESSIONAL, , 403, NO_INSTITUTION",
        "CASEWORKER, , 403, NO_INSTITUTION",
        "DISTRICT_COORDINATOR, , 403, NO_DISTRICT"
    })
    void refusesAnAccountThatFitsNoViewer(String roles, String wanted, int status, String code) {
        HttpResponse<String> refused = inRole(bearer(ISSUER.claims(roles.split(" ", -1))), wanted);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Http.code(refused)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST,",
        "ANALYST offline_access uma_authorization,",
        "ANALYST AUDITOR, AUDITOR",
        "NATIONAL_COORDINATOR,"
    })
    void letsInWhoHasOneRoleOrNamesOne(String roles, String wanted) {
        assertThat(inRole(bearer(ISSUER.claims(roles.split(" ", -1))), wanted).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> inRole(String authorization, String wanted) {
        Http http = new Http(port, authorization);
        HttpRequest.Builder request = http.request("/graphql?query=%7B__typename%7D");
        return http.send(wanted == null ? request : request.header("Svetionik-Role", wanted));
    }

    @Test
    void letsInWhoseInstitutionOrDistrictIsNamed() {
        assertThat(ask(bearer(ISSUER.claims("CASEWORKER").claim("institution", "A1")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask(bearer(ISSUER.claims("CASEWORKER").claim("institution", List.of("A1"))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask(bearer(ISSUER.claims("CASEWORKER").claim("institution", List.of("A1", "A2"))))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask(bearer(ISSUER.claims("DISTRICT_COORDINATOR").claim("district", "D1")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesTwoHeadersEvenIfBothAreGood() {
        Http http = new Http(port, bearer(ISSUER.claims("ANALYST")));
        HttpRequest.Builder twice = http.request("/graphql?query=%7B__typename%7D")
                .header("Authorization", bearer(ISSUER.claims("ANALYST")));

        assertThat(http.send(twice).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesATokenInTheAddress() {
        Http http = Http.anonymous(port);

        assertThat(http.send(http.request("/graphql?query=%7B__typename%7D&access_token="
                                + ISSUER.signed(ISSUER.claims("ANALYST"))))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesAHeaderThatIsTooLarge() {
        assertThat(ask("Bearer " + "a".repeat(100_000)).statusCode()).isIn(400, 413, 431);
    }

    @Test
    void hasNeitherAPageNorASession() {
        HttpResponse<String> page = new Browser(port).open("/sign-in");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void letsPagesOfANamedOriginAskWithATokenAndNeverWithCookies() {
        Http http = new Http(port, bearer(ISSUER.claims("ANALYST")));
        HttpResponse<String> answer = http.send(
                http.request("/graphql?query=%7B__typename%7D").header("Origin", "https://dashboard.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://dashboard.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(http.send(http.request("/graphql?query=%7B__typename%7D")
                                .header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
    }
}
