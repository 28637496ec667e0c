package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.http.Http.GRAPHQL;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "svetionik.rate-limit.burst=3",
            "svetionik.rate-limit.requests-per-minute=1",
            "svetionik.rate-limit.failed-sign-ins=5"
        })
@TestMethodOrder(MethodOrderer.MethodName.class) // the second locks the address of both
class TooFastIT {

    private static final Map<String, String> TYPENAME = Map.of("query", "{ __typename }");

    @LocalServerPort
    private int port;

    private static void assertTooFast(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Http.code(refused)).isEqualTo("RATE_LIMIT");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 300L);
    }

    @Test
    void limitsAViewerAndNoOther() {
        Http analyst = Http.as(port, Role.ANALYST);
        for (int i = 0; i < 3; i++) {
            assertThat(analyst.post(GRAPHQL, TYPENAME).statusCode()).isEqualTo(200);
        }
        assertTooFast(analyst.post(GRAPHQL, TYPENAME));
        assertThat(Http.as(port, Role.AUDITOR).post(GRAPHQL, TYPENAME).statusCode())
                .isEqualTo(200);
    }

    @Test
    void locksOutWhoeverGuessesPasswordsOnThePageAsWell() {
        Http guessing = new Http(port, "Basic " + HttpHeaders.encodeBasicAuth("dashboard", "guess", null));
        for (int i = 0; i < 5; i++) {
            assertThat(guessing.post(GRAPHQL, TYPENAME).statusCode()).isEqualTo(401);
        }
        assertTooFast(guessing.post(GRAPHQL, TYPENAME));
        assertTooFast(Http.as(port, Role.DASHBOARD).post(GRAPHQL, TYPENAME));
        assertThat(new Browser(port).signIn(Role.DASHBOARD).headers().firstValue("Location"))
                .contains("/sign-in?message=wait");
    }
}
