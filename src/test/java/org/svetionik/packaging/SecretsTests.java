package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Secrets come from the environment or from files, and none is in the repository. */
class SecretsTests {

    /** What a build or a start leaves, which Git ignores; .env is where a developer's own password belongs. */
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", ".idea", ".vscode", ".env");

    private static final String NAME = "(?i)(?:passw(?:or)?d|passphrase|secret|token|api[-_]?key|credentials?)";

    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
            Pattern.compile("\\beyJ[\\w-]{10,}"),
            Pattern.compile("\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\\w{20,}|glpat-[\\w-]{20,}|xox[abp]-[\\w-]{10,})"),
            Pattern.compile("://[^/\\s:@\"'{}$]+:[^/\\s@\"'{}$]+@"),
            Pattern.compile(NAME + "\\w*[\"']?\\s*[:=]\\s*[\"'][^\"'${<\\s]{6,}[\"']"),
            Pattern.compile("^\\s*#?[\\w.-]*" + NAME + "[\\w.-]*\\s*[:=]\\s*[^\\s\"'${<#(;]{6,}\\s*$"));

    /** The sign-in page calls its field by its name in three languages. */
    private static final Path WORDS_OF_THE_FORM = Path.of("src/main/resources/sign-in");

    private static List<String> findings(Path file) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            if (isSecret(line)) {
                findings.add(file + ": " + line.strip());
            }
        }
        return findings;
    }

    private static boolean isSecret(String line) {
        return SECRETS.stream().anyMatch(form -> form.matcher(line).find());
    }

    private static Stream<Path> ours(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = new ArrayList<>();
            for (Path entry : entries.toList()) {
                if (Files.isDirectory(entry)
                        && !NOT_OURS.contains(entry.getFileName().toString())) {
                    ours(entry).forEach(files::add);
                } else if (Files.isRegularFile(entry)
                        && !NOT_OURS.contains(entry.getFileName().toString())) {
                    files.add(entry);
                }
            }
            return files.stream();
        }
    }

    @Test
    void areInNoFileOfTheRepository() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path file : ours(Path.of("")).toList()) {
            if (!file.startsWith(WORDS_OF_THE_FORM)) {
                findings.addAll(findings(file));
            }
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "Authorization: Bearer ey" + "JhbGciOiJIUzI1NiJ9.e30.x",
                "neo4j://neo4j:" + "hunter22@host:7687",
                "String password = \"hunter" + "22\";",
                "  client-secret: hunter" + "22",
                "NEO4J_PASSWORD=hunter" + "22",
                "\"secret\": \"hunter" + "22\"",
                "AKIA" + "ABCDEFGHIJKLMNOP"
            })
    void areFoundWhereTheyStand(String line) {
        assertThat(isSecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEO4J_PASSWORD=",
                "      NEO4J_AUTH: neo4j/${NEO4J_PASSWORD:?set it}",
                "String password = settings.password();",
                "this.password = password;",
                "          tokens: 4000",
                "http://localhost:8080/graphiql"
            })
    void areNotSeenWhereThereAreNone(String line) {
        assertThat(isSecret(line)).isFalse();
    }

    @Test
    void areReadFromFilesNamedAfterTheirSettings(@TempDir Path folder) throws IOException {
        String random = Long.toHexString(System.nanoTime());
        Files.writeString(folder.resolve("spring.neo4j.authentication.password"), random + "\n");

        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("svetionik.secrets=" + folder)
                .run(context -> assertThat(context.getEnvironment().getProperty("spring.neo4j.authentication.password"))
                        .isEqualTo(random));
    }
}
