package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question that fails is told in its smallest form. */
class ShrinkingTests {

    private static final Wording LONG = new Wording(
            """
            query($f: ReferralFilter, $n: Int, $c: String!) {
              a: referrals(filter: $f, first: $n) { edges { node { ...R sentAt } } totalCount }
              student(studentCode: $c) { ...S }
            }
            fragment R on Referral { response priority receiver { ...I } }
            fragment I on Institution { name }
            fragment S on Student { id cases(first: $n) { totalCount } }""",
            Map.of("f", Map.of("responses", List.of("ACCEPTED"), "priorities", List.of("URGENT")), "n", 3, "c", "S-1"));

    private static Wording smallest(String... needed) {
        return new Shrinking(some -> some.stream()
                        .filter(one ->
                                (one.document() + one.variables()).matches("(?s)" + String.join(".*", needed) + ".*"))
                        .toList())
                .smallest(LONG);
    }

    @Test
    void keepsAloneWhatTheFailureNeeds() {
        Wording smallest = smallest(".*referrals", "R on Referral", "response");
        assertThat(smallest.document()).contains("...R").doesNotContain("student", "priority", "first", "I on", "S on");
        assertThat(smallest.variables()).isEmpty();
        assertThat(smallest.roots()).isEqualTo(1);
    }

    @Test
    void keepsOfAVariableThePartThatTheFailureNeeds() {
        assertThat(smallest(".*referrals", "filter", "responses=").variables())
                .isEqualTo(Map.of("f", Map.of("responses", List.of("ACCEPTED"))));
    }

    @Test
    void keepsBothRootFieldsWhereTheFailureNeedsThem() {
        Wording smallest = smallest(".*\\$c: String!", "totalCount", "student", "studentCode");
        assertThat(smallest.roots()).isEqualTo(2);
        assertThat(smallest.document()).contains("$c: String!").doesNotContain("$f", "$n");
    }

    @Test
    void leavesAQuestionThatFailsNoMoreAsItIs() {
        assertThat(new Shrinking(some -> List.of()).smallest(LONG)).isEqualTo(LONG);
    }
}
