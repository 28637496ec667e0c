package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.svetionik.access.Role;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the page repeats of the API and of the rules of cases: each list stands in one module, and says what they say. */
class ValuesTests {

    private static final Path PAGE = Path.of("src", "main", "resources", "static", "page");
    private static final Path VALUES = PAGE.resolve("values.js");
    private static final Path TRANSITIONS = PAGE.resolve(Path.of("views", "case-transitions.js"));
    private static final Pattern LIST = Pattern.compile("\\[\\s*('[A-Z][A-Z_]*'(?:,\\s*'[A-Z][A-Z_]*')+),?\\s*]");
    private static final Pattern STATE = Pattern.compile("\"(?:Case|Referral)State\\.(\\w+)\"");

    private final Map<String, Set<String>> api = enumerations();

    private static Map<String, Set<String>> enumerations() {
        Map<String, Set<String>> found = new TreeMap<>();
        try {
            MessagesTests.schema()
                    .getTypes(EnumTypeDefinition.class)
                    .forEach(type -> found.put(
                            type.getName(),
                            type.getEnumValueDefinitions().stream()
                                    .map(EnumValueDefinition::getName)
                                    .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        found.put("Role", Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet()));
        return found;
    }

    /** An object that a module exports. Without comments in it, it is a flow mapping of YAML. */
    private static Map<String, Object> exported(Path module, String name) {
        String text = ModulesTests.text(module);
        int start = text.indexOf("export const " + name + " = ");
        assertThat(start).as(name).isNotNegative();
        int end = text.indexOf("\n};", start);
        return yaml(text.substring(text.indexOf('{', start), end) + "\n}");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        return new YAMLMapper().readValue(text, Map.class);
    }

    private static List<String> words(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).toList();
    }

    @Test
    void areAllThoseOfTheApi() {
        assertThat(exported(VALUES, "VALUES"))
                .hasSizeGreaterThan(20)
                .allSatisfy((name, values) -> assertThat(words(values))
                        .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(api.get(name), name)));
    }

    @Test
    void areKnownToTheApiWhereAViewIsAboutSome() {
        assertThat(exported(VALUES, "SOME"))
                .isNotEmpty()
                .allSatisfy((name, lists) -> assertThat(((Map<?, ?>) lists).values())
                        .isNotEmpty()
                        .allSatisfy(list -> assertThat(words(list))
                                .doesNotHaveDuplicates()
                                .isSubsetOf(Objects.requireNonNull(api.get(name), name))));
    }

    @Test
    void callThoseTrainersWhoMayKeepExercises() {
        Map<?, ?> kinds =
                (Map<?, ?>) Objects.requireNonNull(exported(VALUES, "SOME").get("InstitutionKind"));
        assertThat(words(Objects.requireNonNull(kinds.get("trainers"))))
                .containsExactlyInAnyOrderElementsOf(
                        words(constant("org.svetionik.exercises.ExerciseRights", "KEEPERS")));
    }

    @Test
    void areNowhereElse() {
        for (Path file : ModulesTests.files(".js")) {
            if (!file.equals(VALUES) && !file.equals(TRANSITIONS)) {
                LIST.matcher(ModulesTests.text(file)).results().forEach(found -> {
                    Set<String> list = Set.of(found.group(1).replace("'", "").split(",\\s*", -1));
                    assertThat(api.values())
                            .as("%s of %s, which belong into values.js", list, file)
                            .noneMatch(all -> all.equals(list) || (list.size() > 2 && all.containsAll(list)));
                });
            }
        }
    }

    @Test
    void offerInEachStateWhatTheRulesOfCasesAllow() throws IOException {
        String file = (String) constant("org.svetionik.cases.Transitions", "FILE");
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            Map<?, ?> acts = (Map<?, ?>) Objects.requireNonNull(
                    new YAMLMapper().readValue(in, Map.class).get("acts"));
            Map<String, Object> rules = new LinkedHashMap<>();
            acts.forEach((act, rule) -> rules.put(camel(String.valueOf(act)), rule));
            assertThat(unordered(exported(TRANSITIONS, "TRANSITIONS"))).isEqualTo(unordered(rules));
        }
    }

    @Test
    void nameTheStatesOfCasesAndReferrals() {
        Set<String> states = Stream.of(constants("org.svetionik.cases.State"))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        // Of a student without a case, and of a referral whose answer is not the viewer's to know
        states.addAll(List.of("NONE", "ANSWERED"));
        assertThat(STATE.matcher(ModulesTests.text(PAGE.resolve(Path.of("messages", "en.json"))))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(states);
    }

    /** The same with sets in place of lists, whose order says nothing. */
    private static Object unordered(Object said) {
        if (said instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(String.valueOf(key), unordered(value)));
            return sorted;
        }
        return new TreeSet<>(words(said));
    }

    private static String camel(String act) {
        return Pattern.compile("_(\\w)")
                .matcher(act.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static Object constant(String type, String name) {
        try {
            Field field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no " + name, e);
        }
    }

    private static Object[] constants(String type) {
        try {
            return Objects.requireNonNull(Class.forName(type).getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
