package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/gaps.md to the kinds and statuses that there are. */
class GapsPageTests {

    private static final int KIND = 1;

    private final List<String> page;

    GapsPageTests() throws IOException {
        page = Files.readAllLines(Path.of("docs/gaps.md"));
    }

    @Test
    void listsEveryKindInOrder() {
        assertThat(rows("Kind")).extracting(row -> row[KIND]).containsExactlyElementsOf(names(GapKind.values()));
    }

    @Test
    void listsEveryStatusInOrder() {
        assertThat(rows("Status"))
                .extracting(row -> row[KIND])
                .containsExactlyElementsOf(names(FindingStatus.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private List<String[]> rows(String heading) {
        return page.stream()
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }
}
