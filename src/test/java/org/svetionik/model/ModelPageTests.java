package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Regenerates the page and the picture when {@code -Dsvetionik.regenerate=true} is given. */
class ModelPageTests {

    private static final String FIX =
            "mvn -q test -Dtest=ModelPageTests -Dsvetionik.regenerate=true brings it up to date";

    private final GraphModel model = GraphModel.load();

    @Test
    void keepsThePageFresh() throws IOException {
        assertFresh("graph-model.md", ModelPage.of(model));
    }

    @Test
    void keepsThePictureFresh() throws IOException {
        assertFresh("graph-model.svg", ModelPicture.of(model));
    }

    private static void assertFresh(String name, String expected) throws IOException {
        Path file = Path.of("docs", name);
        if (Boolean.getBoolean("svetionik.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as(FIX).hasContent(expected);
    }
}
