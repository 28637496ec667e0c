package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svetionik.model.GraphModel;

class QueryRulesTests {

    private static final String SAMPLE = """
            // access: CASES
            MATCH (case:Case)-[:CONCERNS]->(student:Student)
            WHERE visibleCase(case) AND visibleStudent(student)
            RETURN case.caseCode AS caseCode, case.openedOn AS openedOn
            """;

    private final QueryRules rules = new QueryRules(GraphModel.load());

    @Test
    void findsARuleInEveryQueryFile() {
        assertThat(CypherFile.queries())
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(rules.faults(file)).as(file.name()).isEmpty());
    }

    @Test
    void acceptsAFileThatNarrowsWhatItEnters() {
        assertThat(faults(SAMPLE)).isEmpty();
    }

    @Test
    void refusesAKindWithoutARow() {
        assertThat(faults(SAMPLE.replace("CASES", "EVERYTHING"))).containsExactly("No kind EVERYTHING");
        assertThat(faults(SAMPLE.replace("// access: CASES\n", ""))).containsExactly("No kind null");
    }

    @Test
    void refusesALabelThatIsNotNarrowed() {
        assertThat(faults(SAMPLE.replace(" AND visibleStudent(student)", "")))
                .containsExactly("Enters Student without visibleStudent", "Lacks visibleStudent(student)");
    }

    @Test
    void refusesASecondNodeThatIsNotNarrowed() {
        assertThat(faults(SAMPLE.replace("\nWHERE", ", (student)<-[:CONCERNS]-(other:Case)\nWHERE")))
                .containsExactly("Lacks visibleCase(other)");
    }

    @Test
    void refusesANodeWithoutAName() {
        assertThat(faults(SAMPLE.replace("\nWHERE", ", (student)<-[:CONCERNS]-(:Case)\nWHERE")))
                .containsExactly("Lacks visibleCase()");
    }

    @Test
    void refusesALabelThatARelationshipReachesUnnamed() {
        assertThat(faults(SAMPLE.replace("\nWHERE", ", (case)<-[:HANDS_OVER]-(it)\nWHERE")))
                .containsExactly("Enters Referral without visibleReferral");
    }

    @Test
    void refusesAWithheldProperty() {
        assertThat(faults(SAMPLE.replace("case.openedOn", "case.closureReason")))
                .containsExactly("Reads closureReason, which is withheld");
    }

    private List<String> faults(String text) {
        return rules.faults(CypherFile.of("sample", text));
    }
}
