package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** What the API tells whoever asks about themselves. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ViewerIT {

    private static final Map<String, String> WHO =
            Map.of("query", "{ viewer { name role purposes rights { kind right } } }");

    @LocalServerPort
    private int port;

    private final AccessMatrix matrix = new AccessMatrix();

    @ParameterizedTest
    @EnumSource(Role.class)
    void tellsEachRoleItsRightsAndNoOther(Role role) {
        HttpResponse<String> answer = Http.as(port, role).post(Http.GRAPHQL, WHO);

        assertThat(Http.read(answer, "$.data.viewer.role")).isEqualTo(role.name());
        for (Kind kind : Kind.values()) {
            Right right = matrix.right(role, kind);
            List<?> told =
                    (List<?>) Http.read(answer, "$.data.viewer.rights[?(@.kind == '" + kind.name() + "')].right");
            if (right == Right.NOTHING) {
                assertThat(told).isEmpty();
            } else {
                assertThat(told).singleElement().isEqualTo(right.name());
            }
        }
    }

    @Test
    void tellsAnalystsAloneWhichPurposesTheyMayState() {
        assertThat(Http.as(port, Role.ANALYST).post(Http.GRAPHQL, WHO).body()).contains("NETWORKS");
        assertThat(Http.as(port, Role.CASEWORKER).post(Http.GRAPHQL, WHO).body())
                .contains("\"purposes\":[]");
    }
}
