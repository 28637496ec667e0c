package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.SignAnswer.BeforeDecision;
import org.svetionik.patterns.SignAnswer.Carriage;
import org.svetionik.patterns.SignAnswer.Outcome;
import org.svetionik.patterns.SignAnswer.Pair;
import org.svetionik.records.RecordReference;

class SignsTests {

    private static final String DAY = "2026-06-30";

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("D-N")
            .district("D-S")
            .institution("NORTH", "SCHOOL", "D-N")
            .institution("SOUTH", "SCHOOL", "D-S")
            .institution("POL", "POLICE", "D-N")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .add("indicators", "code", "A-1", "kind", "WARNING_SIGN")
            .add("indicators", "code", "B-1", "kind", "RISK_FACTOR");

    private int made;

    /** Cases of as many students, who showed the signs before a decision of this outcome. */
    @BeforeEach
    void fill() {
        cases(3, "NORTH", "IDENTIFIED", "A-1");
        cases(1, "NORTH", "NOT_A_VICTIM", "A-1");
        cases(1, "NORTH", "IDENTIFIED");
        cases(5, "SOUTH", "NOT_A_VICTIM", "B-1");
    }

    private void cases(int count, String school, String outcome, String... signs) {
        for (int i = 0; i < count; i++) {
            String code = "%02d".formatted(made++);
            graph.student("S" + code, school).openCase("C" + code, "S" + code, school, "2026-01-10");
            for (String sign : signs) {
                graph.sign("O" + sign + code, "S" + code, school, sign, "2026-01-05");
            }
            graph.referral("R" + code, "C" + code, school, "CZ", "2026-01-11T10:00:00Z");
            graph.decision("D" + code, "C" + code, "CZ", outcome, "2026-02-01");
        }
    }

    private SignAnswer answer() {
        return Signs.answer(graph.asked(DAY));
    }

    private BeforeDecision sign(String code) {
        return answer().outcomes().signs().stream()
                .filter(sign -> sign.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesCasesWithTheSignAndWithoutIt() {
        BeforeDecision sign = sign("A-1");
        assertThat(sign.n()).isEqualTo(4);
        assertThat(sign.share()).isEqualTo(Proportion.of(4, 10));
        Outcome identified = sign.outcomes().get(0);
        assertThat(identified.outcome()).isEqualTo("IDENTIFIED");
        assertThat(identified.with()).isEqualTo(Proportion.of(3, 4));
        assertThat(identified.without()).isEqualTo(Proportion.of(1, 6));
        assertThat(identified.ratio()).isEqualTo(4.5, within(1e-9));
        assertThat(codes(sign.list().references())).containsExactly("C00", "C01", "C02", "C03");
    }

    private static List<String> codes(List<RecordReference> records) {
        return records.stream().map(RecordReference::code).toList();
    }

    @Test
    void countsNoSignThatWasRecordedOnTheDayOfTheDecisionOrLater() {
        graph.sign("SAME", "S04", "NORTH", "A-1", "2026-02-01");
        assertThat(sign("A-1").n()).isEqualTo(4);
        graph.sign("BEFORE", "S04", "NORTH", "A-1", "2026-01-31");
        assertThat(sign("A-1").n()).isEqualTo(5);
    }

    @Test
    void takesTheLastDecisionOfTheIdentifyingBody() {
        graph.decision("E1", "C00", "CZ", "SUSPENDED", "2026-03-01");
        graph.decision("E2", "C01", "POL", "SUSPENDED", "2026-03-01");
        assertThat(sign("A-1").outcomes()).extracting(Outcome::outcome).contains("SUSPENDED");
        assertThat(sign("A-1").outcomes().get(2).with()).isEqualTo(Proportion.of(1, 4));
    }

    @Test
    void givesNoRatioWhereEveryCaseHasTheSign() {
        for (int i = 4; i < 10; i++) {
            graph.sign("ALL" + i, "S0" + i, "POL", "A-1", "2026-01-06");
        }
        assertThat(sign("A-1").outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.ratio()).isNull();
            assertThat(outcome.without().value()).isNull();
        });
    }

    @Test
    void listsPairsThatFiveStudentsShowed() {
        for (int i = 0; i < 4; i++) {
            graph.sign("PAIR" + i, "S0" + i, "NORTH", "B-1", "2026-01-06");
        }
        assertThat(answer().together().pairs()).isEmpty();
        assertThat(answer().together().rarer()).isEqualTo(1);
        graph.sign("PAIR9", "S09", "SOUTH", "A-1", "2026-01-06");
        Pair pair = answer().together().pairs().get(0);
        assertThat(pair.n()).isEqualTo(5);
        assertThat(pair.share()).isEqualTo(Proportion.of(5, 9));
        assertThat(pair.first() + pair.second()).isEqualTo("A-1B-1");
        assertThat(codes(pair.list().references())).containsExactly("S00", "S01", "S02", "S03", "S09");
        assertThat(answer().together().why().excluded().get(0).count()).isEqualTo(1);
    }

    @Test
    void countsReferralsWithAnySignByTheTimeOfSending() {
        graph.referral("POLICE", "C04", "POL", "CZ", "2026-03-01T10:00:00Z");
        assertThat(answer().referrals().schools()).extracting(Carriage::code).containsExactly("NORTH", "SOUTH");
        assertThat(answer().referrals().schools().get(0).carrying()).isEqualTo(Proportion.of(4, 5));
        assertThat(answer().referrals().schools().get(1).carrying()).isEqualTo(Proportion.of(5, 5));
        assertThat(answer().referrals().sectors())
                .extracting(Carriage::code)
                .containsExactly("EDUCATION", "LAW_ENFORCEMENT");
        Carriage police = answer().referrals().sectors().get(1);
        assertThat(codes(police.listWithout().references())).containsExactly("POLICE");
        assertThat(police.listWith().references()).isEmpty();
    }

    @Test
    void accountsForEveryCaseStudentAndReferral() {
        graph.student("CALM", "NORTH").openCase("OPEN", "CALM", "NORTH", "2026-01-10");
        graph.openCase("LATER", "CALM", "NORTH", "2026-07-01").openCase("NOBODY", "", "NORTH", "2026-01-01");
        graph.referral("SELF", "C00", "NORTH", "NORTH", "2026-01-12T10:00:00Z");
        for (PatternFilter filter : List.of(PatternFilter.NONE, HandMadeGraph.in("D-N"), HandMadeGraph.in("D-S"))) {
            SignAnswer answer = Signs.answer(graph.asked(DAY, filter));
            assertThat(Accounts.all(answer.outcomes().why())).isEqualTo(13);
            assertThat(Accounts.all(answer.together().why())).isEqualTo(11);
            assertThat(Accounts.all(answer.referrals().why())).isEqualTo(11);
        }
    }

    @Test
    void addsUpOverDistrictsAndDependsOnNoOrderOfRows() {
        List<Long> parts = Stream.of("D-N", "D-S")
                .map(district -> Signs.answer(graph.asked(DAY, HandMadeGraph.in(district)))
                        .outcomes()
                        .why()
                        .n())
                .toList();
        assertThat(parts).containsExactly(5L, 5L);
        assertThat(answer().outcomes().why().n()).isEqualTo(10);
        assertThat(texts(graph.shuffled(3))).isEqualTo(texts(graph));
    }

    private static List<Object> texts(HandMadeGraph some) {
        SignAnswer answer = Signs.answer(some.asked(DAY));
        return List.of(
                answer.outcomes().why(),
                answer.outcomes().signs().stream()
                        .map(sign -> sign.outcomes() + " " + sign.list().references())
                        .toList(),
                answer.referrals().schools().stream()
                        .map(group -> group.carrying() + " " + group.listWith().references())
                        .toList());
    }
}
