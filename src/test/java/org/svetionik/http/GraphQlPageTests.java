package org.svetionik.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds docs/graphql.md to the codes that there are. */
class GraphQlPageTests {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void namesEveryCodeWithItsStatus(ErrorCode code) throws IOException {
        assertThat(Files.readAllLines(Path.of("docs/graphql.md")))
                .anyMatch(line -> line.startsWith("| ")
                        && line.contains("`" + code.name() + "`")
                        && line.contains(String.valueOf(code.status().value())));
    }
}
