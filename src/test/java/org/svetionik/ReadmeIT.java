package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.store.TestStore;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is true. */
@SpringBootTest
@AutoConfigureGraphQlTester
class ReadmeIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Imports imports;

    @Test
    void givesTheAnswerThatItShows() throws IOException {
        TestStore.clear();
        imports.run(Path.of("src/main/resources/packages/serbia-reference"), ImportOrigin.REFERENCE, step -> {});
        Map<?, ?> answer =
                tester.document(block("graphql")).execute().returnResponse().getData();
        assertThat((Object) JSON.valueToTree(answer)).isEqualTo(JSON.readTree(block("json")));
    }

    @Test
    void givesTheCommandsBeforeLineThirtyAndEndsBeforeLineTwoHundred() throws IOException {
        var lines = Files.readAllLines(Path.of("README.md"));
        assertThat(lines.subList(0, 30)).contains("    mvn spring-boot:run", "    mvn verify");
        assertThat(lines).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        Matcher links = Pattern.compile("\\]\\((?!http)([^)]+)\\)").matcher(Files.readString(Path.of("README.md")));
        while (links.find()) {
            assertThat(Path.of(links.group(1))).exists();
        }
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
