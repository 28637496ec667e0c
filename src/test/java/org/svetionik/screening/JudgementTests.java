package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.screening.NextStep.CONSULT;
import static org.svetionik.screening.NextStep.EMERGENCY;
import static org.svetionik.screening.NextStep.MONITOR;
import static org.svetionik.screening.NextStep.REFER;
import static org.svetionik.screening.Signs.RULES;
import static org.svetionik.screening.Signs.judged;
import static org.svetionik.screening.Signs.seen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svetionik.screening.Judgement.PassedOver;
import org.svetionik.screening.Judgement.Why;

/** Each rule of version 1. */
class JudgementTests {

    static List<String> disclosures() {
        return Signs.indicators(row -> row.getField("kind").equals("DIRECT_DISCLOSURE"));
    }

    static List<String> riskFactors() {
        return Signs.indicators(row -> row.getField("kind").equals("RISK_FACTOR"));
    }

    private static List<String> warningsOf(String urgency) {
        return Signs.indicators(row -> row.getField("kind").equals("WARNING_SIGN")
                && row.getField("urgency").equals(urgency));
    }

    static List<String> urgent() {
        return warningsOf("URGENT_24H").stream()
                .filter(code -> !RULES.proxies().contains(code))
                .toList();
    }

    static List<String> toAssess() {
        return warningsOf("ASSESS");
    }

    private static List<String> holding(Judgement judgement) {
        return judgement.reasons().stream().map(reason -> reason.rule().code()).toList();
    }

    @Test
    void hasATestForEachRule() {
        assertThat(RULES.rules())
                .extracting(StepRules.Rule::code)
                .containsExactly(
                        "DIRECT_DISCLOSURE",
                        "EMERGENCY_SIGN",
                        "URGENT_SIGN",
                        "SIGNS_ON_SEVERAL_DAYS",
                        "SIGN_TO_ASSESS",
                        "MILD_SIGN",
                        "RISK_FACTOR",
                        "PROXY");
    }

    @ParameterizedTest
    @MethodSource("disclosures")
    void aDisclosureIsAnEmergencyWhateverItsUrgencyAndWhateverElseWasSeen(String indicator) {
        assertThat(judged(seen(indicator, 0)).step()).isEqualTo(EMERGENCY);
        Judgement beside = judged(seen("VU-02", 3), seen(indicator, 200), seen("SB-01", 1));
        assertThat(beside.step()).isEqualTo(EMERGENCY);
        assertThat(holding(beside)).startsWith("DIRECT_DISCLOSURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FL-06", "ON-03"})
    void aSignThatDoesNotWaitIsAnEmergency(String indicator) {
        Judgement judgement = judged(seen(indicator, 2));
        assertThat(judgement.step()).isEqualTo(EMERGENCY);
        assertThat(holding(judgement)).containsExactly("EMERGENCY_SIGN");
        assertThat(warningsOf("EMERGENCY")).contains(indicator).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("urgent")
    void anUrgentSignIsReferred(String indicator) {
        Judgement judgement = judged(seen(indicator, 2));
        assertThat(judgement.step()).isEqualTo(REFER);
        assertThat(holding(judgement)).containsExactly("URGENT_SIGN");
    }

    @ParameterizedTest
    @MethodSource("toAssess")
    void aSignToAssessComesBeforeTheTeam(String indicator) {
        Judgement judgement = judged(seen(indicator, 2));
        assertThat(judgement.step()).isEqualTo(CONSULT);
        assertThat(holding(judgement)).containsExactly("SIGN_TO_ASSESS");
    }

    @Test
    void signsOnThreeDaysWithinSixtyCallForAConclusionOfTheTeam() {
        assertThat(holding(judged(seen("SB-01", 60), seen("SB-01", 30), seen("SB-02", 0))))
                .containsExactly("SIGNS_ON_SEVERAL_DAYS", "SIGN_TO_ASSESS");
        assertThat(holding(judged(seen("SB-01", 61), seen("SB-01", 30), seen("SB-02", 0))))
                .containsExactly("SIGN_TO_ASSESS");
        assertThat(holding(judged(seen("SB-01", 30), seen("SB-03", 30), seen("SB-02", 0))))
                .containsExactly("SIGN_TO_ASSESS");
    }

    @Test
    void signsOnThreeDaysAloneStayWithTheTeam() {
        assertThat(judged(seen("SB-01", 20), seen("SB-01", 10), seen("SB-02", 0))
                        .step())
                .isEqualTo(CONSULT);
    }

    @Test
    void anUrgentSignIsReferredBesideOthers() {
        Judgement judgement = judged(seen("SB-01", 20), seen("HE-01", 10), seen("SB-02", 0));
        assertThat(judgement.step()).isEqualTo(REFER);
        assertThat(judgement.counted()).extracting(Sign::indicator).containsExactly("HE-01");
        assertThat(judgement.passedOver()).extracting(PassedOver::why).containsExactly(Why.LESSER, Why.LESSER);
    }

    @ParameterizedTest
    @MethodSource("riskFactors")
    void aRiskFactorIsFollowedInsideTheSchool(String indicator) {
        Judgement judgement = judged(seen(indicator, 2));
        assertThat(judgement.step()).isEqualTo(MONITOR);
        assertThat(holding(judgement)).containsExactly(RULES.proxies().contains(indicator) ? "PROXY" : "RISK_FACTOR");
    }

    @Test
    void allRiskFactorsTogetherStayInsideTheSchool() {
        Sign[] all = Stream.of(2, 20, 40)
                .flatMap(ago -> riskFactors().stream().map(code -> seen(code, ago)))
                .toArray(Sign[]::new);
        assertThat(judged(all).step()).isEqualTo(MONITOR);
    }

    @Test
    void aMildSignIsFollowed() {
        Sign mild = new Sign(
                "OB-1",
                "XX-1",
                "OWN",
                "WARNING_SIGN",
                "MONITOR",
                Signs.TODAY,
                Signs.NOW,
                seen("SB-01", 0).label(),
                true);
        assertThat(holding(judged(mild))).containsExactly("MILD_SIGN");
        assertThat(judged(mild).step()).isEqualTo(MONITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VU-02", "VU-06", "VU-08", "FL-05"})
    void aProxyRaisesNothingHoweverOftenItIsSeen(String proxy) {
        assertThat(RULES.proxies()).contains(proxy).hasSize(4);
        Judgement alone = judged(seen(proxy, 0), seen(proxy, 10), seen(proxy, 20));
        assertThat(alone.step()).isEqualTo(MONITOR);
        assertThat(holding(alone)).containsExactly("PROXY");
        Judgement beside = judged(seen(proxy, 0), seen("SB-01", 10), seen("SB-01", 20));
        assertThat(holding(beside)).containsExactly("SIGN_TO_ASSESS", "PROXY");
        assertThat(beside.passedOver()).extracting(PassedOver::why).containsExactly(Why.PROXY);
    }

    @Test
    void noRuleHasAConditionOnMeans() {
        assertThat(Arrays.stream(Condition.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("kinds", "urgencies", "groups", "indicators", "proxies", "days", "withinDays");
    }

    @Test
    void anOldObservationIsListedAndCountsNoMore() {
        assertThat(judged(seen("SI-01", 365)).step()).isEqualTo(EMERGENCY);
        Judgement old = judged(seen("SI-01", 366));
        assertThat(old.step()).isNull();
        assertThat(old.passedOver()).extracting(PassedOver::why).containsExactly(Why.TOO_OLD);
    }

    @Test
    void whatWasRecordedLaterIsNotKnown() {
        Judgement earlier = Judgement.of(RULES, List.of(seen("SI-01", 0)), Signs.NOW.minusSeconds(1));
        assertThat(earlier.step()).isNull();
        assertThat(earlier.passedOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PB-01", "PB-02", "PB-04", "FL-01", "FL-06", "VU-01"})
    void whatLetsAParentComeIntoQuestionIsKeptFromParents(String indicator) {
        assertThat(judged(seen(indicator, 1)).cautions())
                .extracting(warned -> warned.caution().code())
                .containsExactly("PARENT_OR_HOUSEHOLD");
    }

    @Test
    void aDisclosureIsKeptFromParentsSinceNobodyKnowsWhomItIsAbout() {
        assertThat(judged(seen("SI-01", 1)).cautions())
                .extracting(warned -> warned.caution().code())
                .containsExactly("DISCLOSURE_ABOUT_ANYBODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SB-01", "HE-01", "PB-07", "FL-05", "VU-02"})
    void otherSignsKeepNothingFromParents(String indicator) {
        assertThat(judged(seen(indicator, 1)).cautions()).isEmpty();
    }
}
