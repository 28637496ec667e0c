package org.svetionik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/gaps.md to the parameters that there are. */
class GapsPageTests {

    private static final int KIND = 1;
    private static final int PARAMETERS = 4;

    private final List<String> page;

    GapsPageTests() throws IOException {
        page = Files.readAllLines(Path.of("docs/gaps.md"));
    }

    @Test
    void givesEachKindItsParametersWithTheValuesOfTheFirstRuleSet() {
        Map<String, List<String>> expected = RuleParameter.ALL.stream()
                .collect(Collectors.groupingBy(
                        RuleParameter::group, Collectors.mapping(GapsPageTests::written, Collectors.toList())));
        for (String[] row : rows("Kind")) {
            String parameters = String.join(", ", expected.getOrDefault(row[KIND], List.of()));
            assertThat(row[PARAMETERS]).as(row[KIND]).isEqualTo(parameters);
        }
    }

    @Test
    void namesTheParametersOfAllKinds() {
        String text = String.join(" ", page);
        assertThat(text).contains("`windowMonths` " + value("windowMonths"));
        assertThat(text).contains("`identifiers`", "(" + value("identifiers") + ")");
        assertThat(text).contains("`proxies`", "(" + value("proxies") + ")");
    }

    private static String written(RuleParameter parameter) {
        return "`" + parameter.name() + "` " + value(parameter.name());
    }

    private static String value(String parameter) {
        Object value = FIRST.get(parameter);
        if (value instanceof Collection<?> many) {
            return String.join(
                    ", ", new TreeSet<>(many.stream().map(String::valueOf).toList()));
        }
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }

    private static final Map<String, Object> FIRST = Arrays.stream(RuleSet.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, valueIn(RuleSet.first())));

    private static Function<RecordComponent, Object> valueIn(RuleSet rules) {
        return component -> {
            try {
                return component.getAccessor().invoke(rules);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
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
