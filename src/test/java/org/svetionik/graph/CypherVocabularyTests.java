package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.parser.CypherParser;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Property;

class CypherVocabularyTests {

    private static final Pattern SCHEMA = Pattern.compile("(?s)CREATE .* FOR \\(n:(\\w+)\\) (?:REQUIRE|ON) (.*)");
    private static final Pattern RELATIONSHIP_INDEX =
            Pattern.compile("CREATE INDEX .* FOR \\(\\)-\\[r:(\\w+)]-\\(\\) ON (.*)");
    private static final Pattern PROPERTY = Pattern.compile("[nr]\\.(\\w+)");
    private static final String SAMPLE = """
            // name: openCases
            // question: Which cases of a student are open?
            // access: SERVICE
            // params: $studentCode String
            // returns: caseCode
            MATCH (case:Case)-[:CONCERNS]->(:Student {studentCode: $studentCode})
            WHERE case.status = 'OPEN'
            RETURN case.caseCode AS caseCode
            ORDER BY caseCode
            """;

    private final GraphModel model = GraphModel.load();
    private final CypherVocabulary vocabulary = new CypherVocabulary(model);

    @Test
    void knowsWhatEveryNamedQuerySays() {
        assertThat(CypherFile.queries())
                .allSatisfy(file ->
                        assertThat(vocabulary.faults(file)).as(file.name()).isEmpty());
    }

    @Test
    void knowsWhatEveryMigrationSays() {
        assertThat(CypherFile.migrations())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(statements(file))
                        .as(file.name())
                        .isNotEmpty()
                        .allSatisfy(statement -> assertThat(faults(statement)).isEmpty()));
    }

    @Test
    void acceptsAQueryInTheWordsOfTheModel() {
        assertThat(faultsOf(SAMPLE)).isEmpty();
    }

    @Test
    void refusesAnUnknownLabelTypeOrProperty() {
        assertThat(faultsOf(SAMPLE.replace(":Student", ":Victim"))).contains("No label Victim");
        assertThat(faultsOf(SAMPLE.replace(":CONCERNS", ":IS_ABOUT"))).contains("No relationship type IS_ABOUT");
        assertThat(faultsOf(SAMPLE.replace("case.status", "case.state"))).contains("No property state of [Case]");
    }

    @Test
    void refusesARelationshipReadAgainstItsDirection() {
        assertThat(faultsOf(SAMPLE.replace("-[:CONCERNS]->", "<-[:CONCERNS]-")))
                .contains("CONCERNS from [Student]", "CONCERNS to [Case]");
    }

    @Test
    void refusesAMissingHeaderLine() {
        assertThat(faultsOf(SAMPLE.replace("// question: Which cases of a student are open?\n", "")))
                .containsExactly("No line // question:");
    }

    @Test
    void refusesAnotherNameThanThatOfTheFile() {
        assertThat(vocabulary.faults(CypherFile.of("cases", SAMPLE))).containsExactly("Named openCases in cases");
    }

    @Test
    void refusesOtherParametersThanItUses() {
        assertThat(faultsOf(SAMPLE.replace("$studentCode String", "$student String")))
                .containsExactly("Declares [student] and uses [studentCode]");
    }

    private List<String> faultsOf(String text) {
        return vocabulary.faults(CypherFile.of("openCases", text));
    }

    private static List<String> statements(CypherFile file) {
        return Stream.of(file.text().replaceAll("(?m)^//.*$", "").split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The parser does not read statements about the schema. */
    private List<String> faults(String statement) {
        String line = statement.replaceAll("\\s+", " ");
        Matcher schema = SCHEMA.matcher(line);
        Matcher ofRelationships = RELATIONSHIP_INDEX.matcher(line);
        if (ofRelationships.matches()) {
            return propertyFaults(
                    ofRelationships.group(2),
                    model.relationship(ofRelationships.group(1)).properties());
        }
        return schema.matches()
                ? propertyFaults(schema.group(2), model.node(schema.group(1)).properties())
                : vocabulary.faults(CypherParser.parseStatement(statement).getCatalog());
    }

    private List<String> propertyFaults(String properties, Map<String, Property> known) {
        return PROPERTY.matcher(properties)
                .results()
                .map(property -> property.group(1))
                .filter(property -> !known.containsKey(property)
                        && !model.provenance().properties().containsKey(property))
                .map(property -> "No property " + property)
                .toList();
    }
}
