package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.PathwayAnswer.Duty;
import org.svetionik.patterns.PathwayAnswer.Stall;
import org.svetionik.patterns.PathwayAnswer.Way;
import org.svetionik.records.RecordList;
import org.svetionik.records.RecordReference;

class PathwaysTests {

    private static final String DAY = "2026-06-30";

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("D-N")
            .district("D-S")
            .institution("NORTH", "SCHOOL", "D-N")
            .institution("SOUTH", "SCHOOL", "D-S")
            .institution("SWC", "SOCIAL_WORK_CENTRE", "D-N")
            .institution("POL", "POLICE", "D-N")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    /** A: straight to the Centre by way of the social work centre; B: to the social work centre alone, late; C: nowhere. */
    @BeforeEach
    void fill() {
        graph.openCase("A", "", "NORTH", "2026-01-10")
                .referral("A1", "A", "NORTH", "SWC", "2026-01-10T11:00:00Z", "receivedAt", "2026-01-10T12:00:00Z")
                .referral("A2", "A", "SWC", "CZ", "2026-01-14T11:00:00Z")
                .decision("DA", "A", "CZ", "IDENTIFIED", "2026-01-20");
        graph.openCase("B", "", "NORTH", "2026-01-10").referral("B1", "B", "NORTH", "SWC", "2026-01-20T11:00:00Z");
        graph.openCase("C", "", "SOUTH", "2026-01-10");
    }

    private void duty(String code, String from, String to, String trigger, String... more) {
        String[] all = new String[8 + more.length];
        System.arraycopy(new String[] {"code", code, "fromKind", from, "toKind", to, "trigger", trigger}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        graph.add("duties", all);
    }

    private PathwayAnswer answer() {
        return Pathways.answer(graph.asked(DAY), 20);
    }

    private static List<String> codes(RecordList list) {
        return list.references().stream().map(RecordReference::code).toList();
    }

    @Test
    void listsWaysMostFrequentFirst() {
        graph.openCase("E", "", "SOUTH", "2026-02-01");
        List<Way> ways = answer().ways();
        assertThat(ways)
                .extracting(Way::kinds, Way::n)
                .containsExactly(
                        tuple(List.of("SCHOOL"), 2L),
                        tuple(List.of("SCHOOL", "SOCIAL_WORK_CENTRE"), 1L),
                        tuple(List.of("SCHOOL", "SOCIAL_WORK_CENTRE", "VICTIM_PROTECTION_CENTRE"), 1L));
        assertThat(ways.get(0).share()).isEqualTo(Proportion.of(2, 4));
        assertThat(ways.get(0).medianDays()).isNull();
        assertThat(ways.get(1).medianDays()).isEqualTo(10);
        assertThat(codes(ways.get(2).list())).containsExactly("A");
    }

    @Test
    void countsCasesOnWaysThatAreNotListed() {
        PathwayAnswer answer = Pathways.answer(graph.asked(DAY), 1);
        assertThat(answer.ways()).hasSize(1);
        assertThat(answer.rarer()).isEqualTo(2);
    }

    @Test
    void namesNoKindTwiceInARow() {
        graph.referral("B2", "B", "NORTH", "SWC", "2026-01-21T11:00:00Z")
                .referral("B3", "B", "SWC", "NORTH", "2026-01-22T11:00:00Z");
        assertThat(answer().ways().stream().map(Way::kinds))
                .contains(List.of("SCHOOL", "SOCIAL_WORK_CENTRE", "SCHOOL"));
    }

    @Test
    void tellsKeptFromLateAndMissedDuties() {
        duty("R1", "SCHOOL", "SOCIAL_WORK_CENTRE", "CASE_OPENED", "withinHours", "24");
        Duty duty = answer().conformance().duties().get(0);
        assertThat(duty.kept()).isEqualTo(Proportion.of(1, 3));
        assertThat(codes(duty.late().list())).containsExactly("B");
        assertThat(codes(duty.missed().list())).containsExactly("C");
        assertThat(duty.notYetDue()).isZero();
    }

    @Test
    void sumsUpTheFitnessOfCases() {
        duty("R1", "SCHOOL", "SOCIAL_WORK_CENTRE", "CASE_OPENED", "withinHours", "24");
        duty("R2", "ANY", "VICTIM_PROTECTION_CENTRE", "CASE_OPENED", "withinHours", "240");
        PathwayAnswer.Conformance conformance = answer().conformance();
        assertThat(conformance.kept()).isEqualTo(Proportion.of(2, 6));
        assertThat(conformance.allKept()).isEqualTo(Proportion.of(1, 3));
        assertThat(conformance.meanFitness()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void bindsNobodyByADutyWithAConditionOrOfAnotherPriority() {
        duty("R1", "SCHOOL", "POLICE", "CASE_OPENED", "condition", "a parent is suspected");
        duty("R2", "SCHOOL", "POLICE", "CASE_OPENED", "priority", "URGENT");
        duty("R3", "SCHOOL", "COURT", "CASE_OPENED");
        assertThat(answer().conformance().duties()).isEmpty();
        assertThat(answer().conformance().meanFitness()).isNull();
    }

    @Test
    void takesThePriorityOfACaseThatWasNeverReferredFromItsSigns() {
        graph.add("indicators", "code", "A-1", "kind", "WARNING_SIGN", "urgency", "URGENT_24H");
        graph.student("S", "SOUTH").openCase("E", "S", "SOUTH", "2026-02-01");
        graph.sign("O", "S", "SOUTH", "A-1", "2026-01-20");
        duty("R2", "SCHOOL", "POLICE", "CASE_OPENED", "priority", "URGENT");
        assertThat(codes(answer().conformance().duties().get(0).missed().list()))
                .containsExactly("E");
    }

    @Test
    void bindsFromTheTriggerOn() {
        duty("R1", "SOCIAL_WORK_CENTRE", "POLICE", "REFERRAL_RECEIVED", "withinHours", "24");
        duty("R2", "VICTIM_PROTECTION_CENTRE", "POLICE", "VICTIM_IDENTIFIED");
        duty("R3", "SCHOOL", "POLICE", "DECISION_MADE", "withinHours", "24");
        List<Duty> duties = answer().conformance().duties();
        assertThat(duties).extracting(Duty::duty).containsExactly("R1", "R3");
        assertThat(codes(duties.get(0).missed().list())).containsExactly("A");
        assertThat(codes(duties.get(1).missed().list())).containsExactly("A");
    }

    @Test
    void doesNotCallADutyMissedBeforeItsTimeIsOver() {
        duty("R1", "SCHOOL", "POLICE", "CASE_OPENED");
        PathwayAnswer answer = Pathways.answer(graph.asked("2026-02-09"), 20);
        assertThat(answer.conformance().duties().get(0).notYetDue()).isEqualTo(3);
        assertThat(answer.conformance().kept().of()).isZero();
        assertThat(Pathways.answer(graph.asked("2026-02-10"), 20)
                        .conformance()
                        .duties()
                        .get(0)
                        .missed()
                        .n())
                .isEqualTo(3);
    }

    private Stall stall(String from, String kind) {
        return answer().stalls().stream()
                .filter(stall -> Objects.requireNonNullElse(stall.from(), "").equals(from)
                        && stall.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measuresHowLongACaseLiesWhereItWasSent() {
        Stall centre = stall("SOCIAL_WORK_CENTRE", "VICTIM_PROTECTION_CENTRE");
        assertThat(centre.ended()).isEqualTo(1);
        assertThat(centre.medianDays()).isEqualTo(6 - 12 / 24.0, within(1e-9));
        Stall social = stall("SCHOOL", "SOCIAL_WORK_CENTRE");
        assertThat(social.n()).isEqualTo(2);
        assertThat(social.ended()).isEqualTo(1);
        assertThat(social.waiting()).isEqualTo(1);
        assertThat(social.medianDays()).isEqualTo(4);
        assertThat(social.ninetiethDays()).isNull();
        assertThat(codes(social.list())).containsExactly("B");
    }

    @Test
    void endsAWaitByAMeasureAndCountsAClosedCaseApart() {
        graph.add("measures", "code", "M", "case", "B", "provider", "SWC", "kind", "HEALTH", "startedOn", "2026-01-22");
        assertThat(stall("SCHOOL", "SOCIAL_WORK_CENTRE").ended()).isEqualTo(2);
        graph.add(
                "cases",
                "code",
                "F",
                "opener",
                "SOUTH",
                "openedOn",
                "2026-02-01",
                "status",
                "CLOSED",
                "closedOn",
                "2026-02-03");
        Stall opened = stall("", "SCHOOL");
        assertThat(opened.n()).isEqualTo(4);
        assertThat(opened.ended()).isEqualTo(2);
        assertThat(opened.closed()).isEqualTo(1);
        assertThat(codes(opened.list())).containsExactly("C");
    }

    @Test
    void accountsForEveryCase() {
        graph.openCase("OLD", "", "NORTH", "2025-01-01").openCase("LATER", "", "NORTH", "2026-07-01");
        for (PatternFilter filter : List.of(PatternFilter.NONE, HandMadeGraph.in("D-N"))) {
            Explanation why = Pathways.answer(graph.asked(DAY, filter), 20).why();
            assertThat(Accounts.all(why)).isEqualTo(5);
        }
    }

    @Test
    void addsUpOverDistrictsAndDependsOnNoOrderOfRows() {
        duty("R1", "SCHOOL", "SOCIAL_WORK_CENTRE", "CASE_OPENED", "withinHours", "24");
        long parts = Pathways.answer(graph.asked(DAY, HandMadeGraph.in("D-N")), 20)
                        .conformance()
                        .kept()
                        .of()
                + Pathways.answer(graph.asked(DAY, HandMadeGraph.in("D-S")), 20)
                        .conformance()
                        .kept()
                        .of();
        assertThat(parts).isEqualTo(answer().conformance().kept().of());
        assertThat(text(Pathways.answer(graph.shuffled(11).asked(DAY), 20))).isEqualTo(text(answer()));
    }

    private static List<Object> text(PathwayAnswer answer) {
        return List.of(
                answer.why(),
                answer.conformance().kept(),
                answer.ways().stream()
                        .map(way -> way.kinds() + " " + way.medianDays() + codes(way.list()))
                        .toList(),
                answer.stalls().stream()
                        .map(stall -> stall.kind() + stall.medianDays() + stall.interval() + codes(stall.list()))
                        .toList());
    }
}
