package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** The words of the page: each that is used is there in both files, none is there for nothing. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "static", "page", "messages");
    private static final Pattern USED = Pattern.compile("\\bt\\('([^']+)'");
    private static final Pattern COMPUTED = Pattern.compile("\\bt\\((?!'|key)[^)]");
    private static final Pattern GROUP = Pattern.compile("\\b(?:nameOf|named|optionsOf)\\('([A-Z]\\w+)'");
    private static final Pattern GROUPED = Pattern.compile("[A-Z]\\w*\\.\\w+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String SOURCES =
            ModulesTests.files(".js").stream().map(ModulesTests::text).collect(Collectors.joining("\n"));

    private final Map<String, Object> english = messages("en");
    private final Map<String, Object> serbian = messages("sr-Latn");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> messages(String language) {
        return new TreeMap<>(
                new JsonMapper().readValue(FOLDER.resolve(language + ".json").toFile(), Map.class));
    }

    @Test
    void saysTheSameThingsInBothFiles() {
        assertThat(serbian.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(places(serbian.get(key))).as(key).isEqualTo(places(text)));
    }

    private static Set<String> places(@Nullable Object text) {
        return PLACE.matcher(String.valueOf(text))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasEveryMessageThatIsUsedAndNoOther() {
        assertThat(COMPUTED.matcher(SOURCES).results().map(found -> found.group()))
                .as("messages whose key is computed")
                .isEmpty();
        Set<String> used =
                USED.matcher(SOURCES).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(english.keySet().stream().filter(key -> !GROUPED.matcher(key).matches()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void hasEveryGroupOfNamesThatIsUsedAndNoOther() {
        Set<String> used = GROUP.matcher(SOURCES)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(List.of("InstitutionKind", "Sector", "TrainedOrigin"));
        assertThat(groups()).isEqualTo(used);
    }

    private Set<String> groups() {
        return english.keySet().stream()
                .filter(key -> GROUPED.matcher(key).matches())
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryValueOfAnEnumerationOfTheApi() throws IOException {
        TypeDefinitionRegistry schema = schema();
        for (String group : groups()) {
            EnumTypeDefinition type = schema.getTypeOrNull(group, EnumTypeDefinition.class);
            if (type != null) {
                assertThat(names(group))
                        .as(group)
                        .containsExactlyInAnyOrderElementsOf(type.getEnumValueDefinitions().stream()
                                .map(EnumValueDefinition::getName)
                                .toList());
            }
        }
        assertThat(names("Role"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
    }

    private List<String> names(String group) {
        return english.keySet().stream()
                .filter(key -> key.startsWith(group + "."))
                .map(key -> key.substring(group.length() + 1))
                .toList();
    }

    static TypeDefinitionRegistry schema() throws IOException {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "graphql"))) {
            files.forEach(file -> types.merge(new SchemaParser().parse(file.toFile())));
        }
        return types;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn"})
    void hasEveryFormThatANumberNeeds(String language) {
        Set<String> forms = language.equals("en") ? Set.of("one", "other") : Set.of("one", "few", "other");
        assertThat(messages(language).values())
                .filteredOn(Map.class::isInstance)
                .isNotEmpty()
                .allSatisfy(counted -> assertThat(
                                ((Map<?, ?>) counted).keySet().stream().map(String::valueOf))
                        .containsExactlyInAnyOrderElementsOf(forms));
    }
}
