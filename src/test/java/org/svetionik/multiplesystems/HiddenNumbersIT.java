package org.svetionik.multiplesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;

// A context of its own, with no snapshot of the store that another class filled.
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.test.context=multiplesystems"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenNumbersIT {

    private static final Viewer ANALYST = Viewer.of("analyst", Role.ANALYST, null, null);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    private Map<String, Object> answer(String document) {
        return Country.ask(tester, ANALYST, document)
                .path("hiddenNumbers")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    @Test
    void answersTheExampleOfItsPage() throws IOException {
        Matcher example = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/multiplesystems.md")));
        assertThat(example.find()).isTrue();
        assertThat(answer(example.group(1))).containsKeys("status", "seen", "lists", "cautions", "why");
    }

    @Test
    void tellsARangeOrWhatIsMissing() {
        Map<String, Object> answer = answer(
                "{ hiddenNumbers(filter: {from: \"2020-01-01\", until: \"2023-12-31\"} draws: 20) { status needed { en }"
                        + " histories { sectors n } pairs { first second both population interval { upper } } range { averaged }"
                        + " models { aic bic deviance degrees parameters } chosen { failed } lowerBound { population }"
                        + " modelsInAll notEstimable } }");
        boolean told = "ESTIMATED".equals(answer.get("status"));
        assertThat(answer.get("needed") == null).isEqualTo(told);
        assertThat(answer.get("range") != null).isEqualTo(told);
        assertThat(answer.get("histories")).isNotNull();
    }

    @Test
    void refusesOtherRolesAndQuestionsThatItCannotAnswer() {
        String question = "{ hiddenNumbers { status } }";
        for (Role role : Role.values()) {
            if (role != Role.ANALYST) {
                Viewer viewer = Viewer.of("other", role, "AG-CPTV", "SU-BG").withPurpose("RESEARCH");
                assertThat(Country.errors(tester, viewer, question))
                        .as("%s", role)
                        .containsExactly("FORBIDDEN");
            }
        }
        assertThat(Country.errors(tester, ANALYST, "{ hiddenNumbers(lists: [HEALTH]) { status } }"))
                .containsExactly("LISTS");
        assertThat(Country.errors(tester, ANALYST, "{ hiddenNumbers(order: 4) { status } }"))
                .containsExactly("ORDER");
    }
}
