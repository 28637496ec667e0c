package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page: what they name is there, and nothing of it is elsewhere. */
class ModulesTests {

    private static final Path PAGE = Path.of("src", "main", "resources", "static", "page");
    private static final Pattern IMPORTED = Pattern.compile("(?:from |import |import\\()'([^']+)'");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?:)?//[\\w.-]+\\.[a-z]{2,}");

    /** The name of a format, which nothing is loaded from. */
    private static final String NAMESPACE = "http://gexf.net/1.3";

    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(PAGE)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsEveryModuleThatAnotherImports() {
        for (Path file : files(".js")) {
            IMPORTED.matcher(text(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> assertThat(isThere(file, name))
                            .as("%s imports %s", file, name)
                            .isTrue());
        }
    }

    private static boolean isThere(Path file, String name) {
        return name.startsWith("/webjars/")
                ? ModulesTests.class.getResource("/META-INF/resources" + name) != null
                : Files.exists(file.resolveSibling(name));
    }

    @Test
    void namesNoOtherHost() {
        for (String ending : List.of(".js", ".css", ".json")) {
            assertThat(files(ending))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(text(file).replace(NAMESPACE, "")).doesNotContainPattern(ELSEWHERE));
        }
    }

    @Test
    void putsNoTextInAsMarkupOrAsAStyle() {
        assertThat(files(".js"))
                .allSatisfy(file -> assertThat(text(file))
                        .doesNotContain(
                                "innerHTML",
                                "outerHTML",
                                "insertAdjacentHTML",
                                "unsafeHTML",
                                "document.write",
                                " style=",
                                "eval("));
    }
}
