package org.svetionik.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.svetionik.access.noninterference.AccessPage;

/** Every field by which a request can begin has a rule: that of its label, or a row in {@code docs/access.md}. */
class RootFieldRulesTests {

    private final Schema schema = Schema.load();
    private final Map<String, Map<String, String>> rules =
            AccessPage.table("Root field").rows();

    @Test
    void knowsTheRuleOfEveryRootField() {
        assertThat(schema.without(rules)).as("root fields without a row").isEmpty();
    }

    @Test
    void knowsNoRuleForAFieldThatIsNotThereOrHasItsLabels() {
        List<String> others = schema.rootFields().stream()
                .filter(field -> !schema.isCompiled(field))
                .map(FieldDefinition::getName)
                .toList();
        assertThat(rules.keySet()).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void namesAKindWithARowForEach() {
        assertThat(rules.values())
                .extracting(row -> Kind.valueOf(Objects.requireNonNull(row.get("Kind"))))
                .extracting(Enum::name)
                .isNotEmpty()
                .isSubsetOf(AccessPage.table("Kind of fact").rows().keySet());
    }

    @Test
    void missesTheRuleOfANewQueryAndOfEveryChange() {
        schema.types().merge(new SchemaParser().parse("""
                extend type Query { caseCount: Int! secret: [Case!]! }
                extend type Mutation { caseOf(code: String!): Case }
                """));
        assertThat(schema.without(rules)).containsExactlyInAnyOrder("caseCount", "caseOf");
    }
}
