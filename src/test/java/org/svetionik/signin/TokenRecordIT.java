package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.svetionik.http.Http;

/** What auditors learn of tokens that were refused, where an identity provider signs people in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class TokenRecordIT {

    private static final Issuer ISSUER = new Issuer();
    private static final String LAST = "{ auditEntries(first: 1, filter: {kinds: [REFUSED]})"
            + " { edges { node { who role operation errors } } } }";

    @TempDir
    private static Path parent;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuerAndFolder(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::name);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keys);
        registry.add("svetionik.audit.folder", () -> parent.resolve("audit"));
    }

    private Object last(String field) {
        Http auditor = new Http(port, "Bearer " + ISSUER.signed(ISSUER.claims("AUDITOR")));
        String path = "$.data.auditEntries.edges[0].node." + field;
        return Http.read(auditor.post(Http.GRAPHQL, Map.of("query", LAST)), path);
    }

    @Test
    void recordsARefusedTokenUnderNoNameAndWithoutIt() throws IOException {
        String forged = ISSUER.signedByAnother(ISSUER.claims("ADMINISTRATOR").subject("mallory-4471"));
        Http stranger = new Http(port, "Bearer " + forged);
        assertThat(stranger.post(Http.GRAPHQL, Map.of("query", "{ __typename }"))
                        .statusCode())
                .isEqualTo(401);

        assertThat(last("who")).isEqualTo("unknown account");
        assertThat(last("errors")).isEqualTo(List.of("UNAUTHENTICATED"));
        String signature = forged.substring(forged.lastIndexOf('.') + 1);
        assertThat(written()).doesNotContain("mallory-4471").doesNotContain(signature);
    }

    private static String written() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(parent.resolve("audit"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
