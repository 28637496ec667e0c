package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DockerfileTests {

    private final Dockerfile dockerfile;

    DockerfileTests() throws IOException {
        this.dockerfile = new Dockerfile();
    }

    @Test
    void runsAsAnOrdinaryUser() {
        assertThat(dockerfile.all("USER")).singleElement().asString().matches("[1-9]\\d*:[1-9]\\d*");
    }

    @Test
    void startsWithoutAShell() {
        assertThat(dockerfile.has("CMD")).isFalse();
        assertThat(dockerfile.all("ENTRYPOINT"))
                .singleElement()
                .satisfies(list -> assertThat(new JsonMapper().readTree(list).valueStream())
                        .first()
                        .hasToString("\"java\""));
    }

    @Test
    void takesMemoryByPercentage() {
        assertThat(dockerfile.all("ENTRYPOINT")).allMatch(list -> list.contains("-XX:MaxRAMPercentage="));
        assertThat(dockerfile.instructions()).noneMatch(line -> line.contains("-Xmx"));
    }

    @Test
    void buildsOnAPinnedRuntimeThatABuildCanReplace() {
        assertThat(dockerfile.all("ARG")).singleElement().asString().matches("JRE=[\\w./-]+:\\d+-jre-\\w+");
        assertThat(dockerfile.all("FROM")).allMatch(base -> base.startsWith("${JRE}"));
    }

    @Test
    void copiesTheJarInItsLayers() {
        assertThat(dockerfile.all("RUN")).anyMatch(command -> command.contains("\"-Djarmode=tools\""));
        assertThat(dockerfile.all("COPY"))
                .filteredOn(copy -> copy.startsWith("--from=layers"))
                .hasSize(4);
    }

    @Test
    void setsNoSecret() {
        assertThat(dockerfile.instructions()).noneMatch(line -> line.matches("(?i).*(password|secret|token).*"));
    }

    @Test
    void seesNothingOfTheFolderButTheJarAndItsTerms() throws IOException {
        assertThat(Files.readAllLines(Path.of(".dockerignore")))
                .containsExactly("*", "!target/svetionik-*.jar", "!LICENSE", "!NOTICE");
    }
}
