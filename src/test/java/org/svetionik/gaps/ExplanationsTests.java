package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.svetionik.statistics.Interval;
import org.svetionik.wording.Language;

class ExplanationsTests {

    private static final Set<GapKind> ABOUT_ONE = Set.of(
            GapKind.LATE_ACKNOWLEDGEMENT,
            GapKind.UNANSWERED_REFERRALS,
            GapKind.SILENT_UNIT,
            GapKind.DORMANT_TEAM,
            GapKind.UNTRAINED,
            GapKind.SIGNS_NOT_ESCALATED,
            GapKind.SKIPPED_STEP,
            GapKind.NO_LEAD,
            GapKind.BACKLOG,
            GapKind.NO_SAFETY_NET,
            GapKind.OUTCOME_DIFFERS);
    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("limit", 3),
            Map.entry("lastMeeting", "2025-01-31"),
            Map.entry("months", 24),
            Map.entry("days", 30.0),
            Map.entry("limitDays", 1),
            Map.entry("warningDays", 90),
            Map.entry("ratio", 0.5),
            Map.entry("schools", 41),
            Map.entry("trainedSchools", 3),
            Map.entry("emergencies", 2));

    private final Explanations explanations = new Explanations((subject, language) -> subject.code());

    @ParameterizedTest
    @EnumSource(GapKind.class)
    void saysEveryKindInEveryLanguage(GapKind kind) {
        for (Language language : Language.values()) {
            assertThat(said(finding(kind), language))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "null"));
        }
    }

    @Test
    void saysWhatIsSpecialOfOneSubjectAndOfAnotherStatus() {
        for (Language language : Language.values()) {
            Stream.of(
                            finding(GapKind.DORMANT_TEAM).is(FindingStatus.NO_RECORD),
                            finding(GapKind.NO_AGREEMENT).is(FindingStatus.WARNING),
                            of(GapKind.UNTRAINED, "DISTRICT"),
                            of(GapKind.CHANNEL_DROP, "SENDER_KIND"),
                            of(GapKind.CONFLICTING_DECISIONS, "BODY"),
                            finding(GapKind.NO_FEEDBACK).needs(12L))
                    .forEach(one -> assertThat(said(one, language)).noneMatch(text -> text.contains("{")));
        }
    }

    @Test
    void bendsWordsToTheNumber() {
        Finding one = finding(GapKind.NO_LEAD).counting(0, 1, 1, null);
        Finding three = finding(GapKind.NO_LEAD).counting(0, 3, 3, null);
        assertThat(explanations.finding(one, Language.EN)).startsWith("One open case that SC-1 opened has");
        assertThat(explanations.finding(three, Language.SR_LATN))
                .isEqualTo("SC-1: 3 otvorena slučaja nemaju nosioca ni posle 1 dana.");
        assertThat(explanations.finding(one, Language.SR_CYRL)).contains("1 отворен случај нема носиоца");
    }

    /** Another rule set has other limits, and its findings must not be told with those of the first. */
    @Test
    void saysTheLimitsOfTheRuleSet() {
        Map<String, Object> facts = Map.of("days", 1.5, "months", 6, "limitDays", 2, "warningDays", 45, "ratio", 0.4);
        assertThat(explanations.finding(with(GapKind.NO_FEEDBACK, facts), Language.EN))
                .contains("within 1.5 days");
        assertThat(explanations.finding(with(GapKind.NO_LEAD, facts), Language.EN))
                .contains("no lead after 2 days");
        assertThat(explanations.finding(with(GapKind.NO_SAFETY_NET, facts), Language.SR_LATN))
                .contains("od 2 dana");
        assertThat(explanations.finding(with(GapKind.SILENT_UNIT, facts), Language.SR_CYRL))
                .contains("испод 40%");
        assertThat(explanations.finding(with(GapKind.CHANNEL_DROP, facts), Language.SR_LATN))
                .contains("u poslednjih 6 meseci");
        assertThat(explanations.finding(with(GapKind.NO_AGREEMENT, facts).is(FindingStatus.WARNING), Language.EN))
                .contains("within 45 days");
        assertThat(explanations.whatWouldCloseIt(with(GapKind.PING_PONG, facts), Language.EN))
                .contains("after 6 months");
    }

    private static Finding with(GapKind kind, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(FACTS);
        all.putAll(facts);
        return finding(kind).with(all, List.of());
    }

    @Test
    void saysNothingThatCallsAnybodyAVictim() {
        for (GapKind kind : GapKind.values()) {
            assertThat(said(finding(kind), Language.EN)).noneMatch(text -> text.contains("victim"));
            assertThat(said(finding(kind), Language.SR_LATN)).noneMatch(text -> text.contains("žrtv"));
        }
    }

    private List<String> said(Finding finding, Language language) {
        return List.of(explanations.finding(finding, language), explanations.whatWouldCloseIt(finding, language));
    }

    private static Finding finding(GapKind kind) {
        String role = kind == GapKind.UNTRAINED ? "SCHOOL" : "FIRST";
        return ABOUT_ONE.contains(kind)
                ? of(kind, role)
                : filled(Finding.open(kind, "D", new Subject("FIRST", "SC-1"), new Subject("SECOND", "AG-2")));
    }

    private static Finding of(GapKind kind, String role) {
        return filled(Finding.open(kind, "D", new Subject(role, "SC-1")));
    }

    private static Finding filled(Finding draft) {
        return draft.counting(0.2, 3, 5, new Interval(0.1, 0.9)).likely(0.97).with(new HashMap<>(FACTS), List.of());
    }
}
