package org.svetionik.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;

/** Data of exercises never mix with cases. */
class ExerciseSeparationTests {

    private static final Set<String> EXERCISES = Set.of("CaseStudy", "Exercise", "ExerciseAnswer");
    private static final Set<String> BETWEEN = Set.of("Institution", "Indicator");

    private final GraphModel model = GraphModel.load();

    @Test
    void noPathLeadsFromExercisesToCasesButThroughInstitutionsAndIndicators() {
        assertThat(reached(EXERCISES))
                .isEqualTo(new TreeSet<>(Set.of("CaseStudy", "Exercise", "ExerciseAnswer", "Institution")));
        assertThat(reached(Set.of("Student")))
                .contains("Case", "Observation", "Referral")
                .doesNotContainAnyElementsOf(EXERCISES);
    }

    /** The labels at the ends of all paths, in either direction, that go through no institution and no indicator. */
    private Set<String> reached(Set<String> from) {
        Set<String> reached = new TreeSet<>(from);
        Deque<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            String label = next.pop();
            for (RelationshipType type : model.relationships().values()) {
                String end = type.from().equals(label) ? type.to() : type.to().equals(label) ? type.from() : label;
                if (reached.add(end) && !BETWEEN.contains(end)) {
                    next.push(end);
                }
            }
        }
        return reached;
    }

    @Test
    void aCaseLevelLabelHasNoPropertyOfAnExercise() {
        assertThat(model.nodes().values())
                .filteredOn(NodeType::isCaseLevel)
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.properties().keySet())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("exercise")));
    }

    @Test
    void noTableOfTheInterchangeHoldsThem() {
        assertThat(model.tables().values())
                .isNotEmpty()
                .noneMatch(table -> EXERCISES.contains(String.valueOf(table.node())));
    }

    /** What is asked about exercises stands in one folder, and nothing there asks about a student or a case. */
    @Test
    void noQueryReadsBoth() throws IOException {
        List<String> caseLevel = model.nodes().values().stream()
                .filter(NodeType::isCaseLevel)
                .map(NodeType::label)
                .toList();
        assertThat(texts("exercises")).hasSizeGreaterThan(15).noneMatch(text -> names(text, caseLevel));
        for (String folder : folders()) {
            if (!folder.equals("exercises") && !folder.equals("migrations")) {
                assertThat(texts(folder)).as(folder).isNotEmpty().noneMatch(text -> names(text, EXERCISES));
            }
        }
    }

    private static boolean names(String text, Iterable<String> labels) {
        for (String label : labels) {
            if (text.matches("(?s).*:" + label + "\\b.*")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("cypher"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static List<String> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher", folder))) {
            List<Path> all = files.toList();
            List<String> texts = new ArrayList<>();
            for (Path file : all) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
