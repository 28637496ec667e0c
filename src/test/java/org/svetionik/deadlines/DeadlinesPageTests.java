package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

/** Holds docs/deadlines.md and the texts to the kinds of work and the settings that there are. */
class DeadlinesPageTests {

    private final List<String> page;

    DeadlinesPageTests() throws IOException {
        page = Files.readAllLines(Path.of("docs/deadlines.md"));
    }

    private static List<String> kinds() {
        return Arrays.stream(WorkKind.values()).map(Enum::name).toList();
    }

    @Test
    void listsEveryKindInOrder() {
        assertThat(page.stream()
                        .dropWhile(line -> !line.startsWith("| Kind |"))
                        .takeWhile(line -> line.startsWith("|"))
                        .skip(2)
                        .map(line -> line.split("\\|", -1)[1].strip()))
                .containsExactlyElementsOf(kinds());
    }

    @Test
    void saysWhatToDoForEveryKindInEveryLanguage() {
        Texts texts = Texts.of("/deadlines/work");
        for (Language language : Language.values()) {
            assertThat(texts.keys(language)).containsExactlyInAnyOrderElementsOf(kinds());
        }
    }

    @Test
    void namesEverySetting() {
        String text = String.join("\n", page);
        assertThat(DeadlineSettings.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .extracting(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(text).contains("svetionik.deadlines." + name));
    }
}
