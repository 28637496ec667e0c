package org.svetionik.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependencyDecisionsTests {

    private static final Path PAGE = Path.of("docs", "decisions", "0006-dependencies.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\| \\S.* \\| \\S.* \\|$", Pattern.MULTILINE);

    @Test
    void givesAReasonAndALicenceForEachAndForNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> named.add(row.group(1)));
        assertThat(named).isEqualTo(Pom.read().dependencies());
    }
}
