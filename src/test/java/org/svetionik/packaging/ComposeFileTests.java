package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeFileTests {

    private static final JsonNode SERVICES =
            new YAMLMapper().readTree(Path.of("docker-compose.yml")).path("services");

    static Collection<String> services() {
        return SERVICES.propertyNames();
    }

    @ParameterizedTest
    @MethodSource("services")
    void publishesOnLoopbackAlone(String service) {
        assertThat(texts(SERVICES.path(service).path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void pinsItsImage(String service) {
        JsonNode image = SERVICES.path(service).path("image");
        assertThat(SERVICES.path(service).has("build")
                        || image.asString("").matches("(\\$\\{[A-Z_]+:-)?[\\w./-]+:\\d+\\.\\d+.*"))
                .as("an image with at least major and minor version, not %s", image)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void limitsMemoryAndProcesses(String service) {
        JsonNode limits = SERVICES.path(service).at("/deploy/resources/limits");
        assertThat(limits.path("memory").asString("")).matches("\\d+[mg]");
        assertThat(limits.path("pids").asInt(0)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("services")
    void holdsNoPrivilege(String service) {
        assertThat(texts(SERVICES.path(service).path("cap_drop"))).containsExactly("ALL");
        assertThat(texts(SERVICES.path(service).path("security_opt"))).contains("no-new-privileges:true");
        assertThat(SERVICES.path(service).has("privileged")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void tellsWhetherItIsWell(String service) throws IOException {
        boolean tells = SERVICES.path(service).has("build")
                ? new Dockerfile().has("HEALTHCHECK")
                : SERVICES.path(service).at("/healthcheck/test").isArray();
        assertThat(tells).isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void boundsItsLog(String service) {
        assertThat(SERVICES.path(service).path("logging").path("options").propertyNames())
                .contains("max-size", "max-file");
    }

    @ParameterizedTest
    @MethodSource("services")
    void takesEverySecretFromOutside(String service) {
        assertThat(SERVICES.path(service).path("environment").properties())
                .filteredOn(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|TOKEN|KEY|_AUTH)"))
                .extracting(Entry::getValue)
                .allMatch(value -> value.asString("").matches("(\\w+/)?\\$\\{[A-Z0-9_]+:\\?[^}]+}"));
    }

    @Test
    void givesTheServiceNothingToWriteToButItsDataAndScratch() {
        JsonNode service = SERVICES.path("svetionik");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(texts(service.path("tmpfs"))).singleElement().asString().startsWith("/tmp:");
        assertThat(texts(service.path("volumes"))).containsExactly("svetionik-data:/data");
    }

    @Test
    void inventsNothingUnasked() {
        assertThat(SERVICES.at("/svetionik/environment/SVETIONIK_DEMO").asString(""))
                .isEqualTo("${SVETIONIK_DEMO:-false}");
    }

    @Test
    void startsTheServiceWhenItsStoreAnswers() {
        assertThat(SERVICES.at("/svetionik/depends_on/neo4j/condition").asString(""))
                .isEqualTo("service_healthy");
    }

    @Test
    void letsInWhoHasATokenOfItsKeycloakAlone() {
        JsonNode settings = SERVICES.at("/svetionik/environment");
        String prefix = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_";
        assertThat(settings.path(prefix + "ISSUER_URI").asString(""))
                .isEqualTo(SERVICES.at("/keycloak/environment/KC_HOSTNAME").asString("") + "/realms/svetionik");
        assertThat(settings.path(prefix + "JWK_SET_URI").asString(""))
                .startsWith("http://keycloak:8080/realms/svetionik/");
        assertThat(settings.path("SVETIONIK_SIGN_IN_AUDIENCE").asString(""))
                .isEqualTo("${SVETIONIK_AUDIENCE:-svetionik}");
        assertThat(SERVICES.at("/svetionik/depends_on/keycloak/condition").asString(""))
                .isEqualTo("service_healthy");
    }

    @Test
    void runsTheNeo4jThatTheBuildRuns() throws IOException {
        String version = Pom.read().property("neo4j.store.version");
        assertThat(SERVICES.at("/neo4j/image").asString(""))
                .isEqualTo("neo4j:" + version.substring(0, version.lastIndexOf('.')) + "-community");
    }

    @Test
    void showsNoSecretInTheExampleOfSettings() throws IOException {
        assertThat(Files.readAllLines(Path.of(".env.example")))
                .contains("NEO4J_PASSWORD=", "KEYCLOAK_ADMIN_PASSWORD=", "SVETIONIK_DASHBOARD_SECRET=");
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
