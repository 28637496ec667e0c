package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak starts with. */
class RealmTests {

    private static final JsonNode REALM = new JsonMapper().readTree(Path.of("keycloak", "svetionik-realm.json"));

    private static Stream<JsonNode> clients() {
        return REALM.path("clients").valueStream();
    }

    @Test
    void hasTheRolesOfTheService() {
        assertThat(REALM.at("/roles/realm")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void holdsNoAccountAndNoSecret() {
        assertThat(REALM.has("users")).isFalse();
        assertThat(REALM.findValues("secret"))
                .extracting(JsonNode::asString)
                .containsExactly("${SVETIONIK_DASHBOARD_SECRET}");
        assertThat(REALM.findValues("privateKey")).isEmpty();
        assertThat(REALM.findValues("credentials")).isEmpty();
    }

    @Test
    void guardsItsPasswordsAndEndsTokensAfterFiveMinutes() {
        assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(REALM.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(REALM.path("revokeRefreshToken").asBoolean()).isTrue();
    }

    @Test
    void saysInATokenWhatTheServiceReads() {
        List<String> claims = REALM.at("/clientScopes/0/protocolMappers")
                .valueStream()
                .map(mapper -> mapper.path("config"))
                .map(config -> config.path("claim.name")
                        .asString(config.path("included.custom.audience").asString("sub")))
                .toList();
        assertThat(claims).containsExactly("svetionik", "sub", "realm_access.roles", "institution", "district");
    }

    @Test
    void letsPeopleInWithAProofKeyAndProgramsWithASecret() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.path("implicitFlowEnabled").asBoolean(false)).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(false))
                    .isFalse();
        });
        assertThat(clients().filter(client -> client.path("publicClient").asBoolean()))
                .singleElement()
                .satisfies(client -> assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString())
                        .isEqualTo("S256"));
    }

    @Test
    void leavesInstitutionAndDistrictToAdministrators() {
        JsonNode profile = new JsonMapper()
                .readTree(REALM.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());
        assertThat(profile.path("attributes")
                        .valueStream()
                        .filter(attribute -> List.of("institution", "district")
                                .contains(attribute.path("name").asString())))
                .hasSize(2)
                .allSatisfy(attribute -> assertThat(
                                attribute.at("/permissions/edit").valueStream().map(JsonNode::asString))
                        .containsExactly("admin"));
    }
}
