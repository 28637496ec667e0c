package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.svetionik.deadlines.CaseFacts.Decision;
import org.svetionik.deadlines.CaseFacts.Measure;
import org.svetionik.deadlines.CaseFacts.Referral;
import org.svetionik.deadlines.SeenSign.Answer;
import org.svetionik.model.Days;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Receiver;
import org.svetionik.rules.RuleSet;

/** What waits in situations of one case each, by the duties of the protocol. */
class FindersTests {

    private static final Instant NOW = at("2024-10-30T12:00");
    private static final Duty OFFICE =
            duty("RR-03", "SCHOOL", "DISTRICT_OFFICE", "CASE_OPENED", "URGENT", 24, "SAME_DISTRICT");
    private static final Duty SOCIAL =
            duty("RR-04", "SCHOOL", "SOCIAL_WORK_CENTRE", "CASE_OPENED", "URGENT", 24, "SAME_MUNICIPALITY");
    private static final Duty AT_ONCE =
            duty("RR-08", "SCHOOL", "SOCIAL_WORK_CENTRE", "CASE_OPENED", "EMERGENCY", 0, "SAME_MUNICIPALITY");
    private static final Duty CENTRE =
            duty("RR-09", "ANY", "VICTIM_PROTECTION_CENTRE", "CASE_OPENED", "URGENT", 24, "NATIONAL");
    private static final Duty AFTERWARDS = duty(
            "RR-14",
            "VICTIM_PROTECTION_CENTRE",
            "SOCIAL_WORK_CENTRE",
            "VICTIM_IDENTIFIED",
            null,
            null,
            "SAME_MUNICIPALITY");
    private static final List<Receiver> RECEIVERS = List.of(
            new Receiver("OFFICE", "", "DISTRICT_OFFICE", "", "D"),
            new Receiver("OTHER", "", "DISTRICT_OFFICE", "", "E"),
            new Receiver("SWC-1", "", "SOCIAL_WORK_CENTRE", "M", "D"),
            new Receiver("SWC-2", "", "SOCIAL_WORK_CENTRE", "N", "D"),
            new Receiver("CENTRE", "", "VICTIM_PROTECTION_CENTRE", "", ""));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }

    private static Duty duty(
            String code,
            String from,
            String to,
            String trigger,
            @Nullable String priority,
            @Nullable Integer hours,
            String territory) {
        return new Duty(code, from, to, trigger, priority, hours, territory, code.equals("RR-08"), "basis", "SOURCED");
    }

    private static CaseFacts opened(String opener, @Nullable String lead, List<Referral> referrals) {
        return decided(opener, lead, referrals, List.of(), List.of(), 2010);
    }

    private static CaseFacts decided(
            String opener,
            @Nullable String lead,
            List<Referral> referrals,
            List<Decision> decisions,
            List<Measure> measures,
            @Nullable Integer born) {
        Sign sign = new Sign(LocalDate.of(2024, 10, 25), "SCHOOL", "WARNING_SIGN", "URGENT_24H");
        return new CaseFacts(
                "C",
                true,
                LocalDate.of(2024, 10, 26),
                opener,
                lead,
                born,
                "M",
                "D",
                referrals,
                decisions,
                measures,
                List.of(sign));
    }

    private static Referral sent(
            String code,
            String from,
            String to,
            String priority,
            @Nullable String received,
            @Nullable String responded) {
        return answered(code, from, to, priority, received, responded, responded == null ? null : "ACCEPTED");
    }

    private static Referral answered(
            String code,
            String from,
            String to,
            String priority,
            @Nullable String received,
            @Nullable String responded,
            @Nullable String response) {
        return new Referral(
                code,
                from,
                from.equals("SCHOOL") ? "SCHOOL" : "SOCIAL_WORK_CENTRE",
                to,
                priority,
                at("2024-10-26T20:00"),
                received == null ? null : at(received),
                responded == null ? null : at(responded),
                null,
                response);
    }

    private static Map<String, WorkItem> work(String code, String kind, CaseFacts... cases) {
        return work(new Desk(
                code,
                kind,
                List.of(OFFICE, SOCIAL, AT_ONCE, CENTRE, AFTERWARDS),
                RECEIVERS,
                List.of(cases),
                List.of(),
                List.of()));
    }

    private static Map<String, WorkItem> work(Desk desk) {
        WorkCalendar calendar = CalendarFile.read(new ClassPathResource("deadlines/calendar-2.yaml"));
        return WorkLists.find(WorkLists.finders(RuleSet.first(), calendar), desk, NOW).stream()
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
    }

    @Test
    void asksASchoolForTheHandOffsOfItsUrgentCaseAndForALead() {
        Map<String, WorkItem> work = work("SCHOOL", "SCHOOL", opened("SCHOOL", null, List.of()));
        assertThat(work.keySet())
                .containsExactlyInAnyOrder(
                        "TAKE_LEAD:C",
                        "SEND_DUE_REFERRAL:C:DISTRICT_OFFICE",
                        "SEND_DUE_REFERRAL:C:SOCIAL_WORK_CENTRE",
                        "SEND_DUE_REFERRAL:C:VICTIM_PROTECTION_CENTRE");
        assertThat(work.get("SEND_DUE_REFERRAL:C:SOCIAL_WORK_CENTRE"))
                .returns(List.of("SWC-1"), WorkItem::receivers)
                .returns(at("2024-10-27T23:59:59"), WorkItem::deadline)
                .returns("URGENT", WorkItem::priority)
                .returns(true, item -> item.isOverdue(NOW));
        assertThat(work.get("SEND_DUE_REFERRAL:C:DISTRICT_OFFICE")).returns(List.of("OFFICE"), WorkItem::receivers);
    }

    @Test
    void asksForNoHandOffThatWasMadeOrCameOtherwise() {
        CaseFacts made = opened(
                "SCHOOL",
                "SCHOOL",
                List.of(
                        sent("F", "SCHOOL", "SWC-1", "URGENT", null, null),
                        sent("G", "SWC-1", "CENTRE", "URGENT", null, null)));
        assertThat(work("SCHOOL", "SCHOOL", made).keySet()).containsExactly("SEND_DUE_REFERRAL:C:DISTRICT_OFFICE");
    }

    @Test
    void bindsNobodyByADutyWithAConditionOrOfAnotherPriority() {
        CaseFacts emergency = opened("SCHOOL", "X", List.of(sent("F", "SCHOOL", "POLICE", "EMERGENCY", null, null)));
        assertThat(work("SCHOOL", "SCHOOL", emergency)).isEmpty();
    }

    @Test
    void setsNoDeadlineWhereTheDutyNamesNone() {
        CaseFacts identified = decided(
                "SCHOOL",
                "X",
                List.of(sent("F", "SCHOOL", "CENTRE", "URGENT", "2024-10-26T21:00", "2024-10-26T21:00")),
                List.of(new Decision(
                        "D", LocalDate.of(2024, 10, 28), "IDENTIFIED", "CENTRE", "VICTIM_PROTECTION_CENTRE")),
                List.of(),
                2010);
        WorkItem item =
                work("CENTRE", "VICTIM_PROTECTION_CENTRE", identified).get("SEND_DUE_REFERRAL:C:SOCIAL_WORK_CENTRE");
        assertThat(item).isNotNull().returns(null, WorkItem::deadline).returns(null, one -> one.hoursLeft(NOW));
        assertThat(item).extracting(WorkItem::key).asString().startsWith("~");
    }

    @Test
    void countsHoursToConfirmAnUrgentReferralAcrossTheChangeOfTheClock() {
        CaseFacts one = opened("SCHOOL", "X", List.of(sent("F", "SCHOOL", "CENTRE", "URGENT", null, null)));
        Map<String, WorkItem> work = work("CENTRE", "VICTIM_PROTECTION_CENTRE", one);
        assertThat(work.keySet()).containsExactlyInAnyOrder("CONFIRM_RECEIPT:F", "RESPOND:F", "DECIDE:C");
        assertThat(work.get("CONFIRM_RECEIPT:F"))
                .returns(at("2024-10-27T19:00"), WorkItem::deadline)
                .returns(true, item -> item.isOverdue(NOW));
        assertThat(work.get("RESPOND:F")).returns(at("2024-11-25T23:59:59"), WorkItem::deadline);
        assertThat(work.get("DECIDE:C")).returns(at("2025-01-24T23:59:59"), WorkItem::deadline);
    }

    @Test
    void leavesAFewHoursToRespondToAnEmergency() {
        CaseFacts one =
                opened("SCHOOL", "X", List.of(sent("F", "SCHOOL", "CENTRE", "EMERGENCY", "2024-10-26T20:10", null)));
        Map<String, WorkItem> work = work("CENTRE", "VICTIM_PROTECTION_CENTRE", one);
        assertThat(work.keySet()).containsExactlyInAnyOrder("RESPOND:F", "DECIDE:C");
        assertThat(work.get("RESPOND:F")).returns(at("2024-10-27T19:00"), WorkItem::deadline);
    }

    @Test
    void asksForFeedbackFromTheResponseOn() {
        CaseFacts one = opened(
                "SCHOOL", "X", List.of(sent("F", "SCHOOL", "SWC-1", "URGENT", "2024-10-27T08:00", "2024-10-28T08:00")));
        Map<String, WorkItem> work = work("SWC-1", "SOCIAL_WORK_CENTRE", one);
        assertThat(work.get("GIVE_FEEDBACK:F")).isNotNull().returns(at("2024-11-27T23:59:59"), WorkItem::deadline);
        assertThat(work.keySet())
                .containsExactlyInAnyOrder("GIVE_FEEDBACK:F", "SEND_DUE_REFERRAL:C:VICTIM_PROTECTION_CENTRE");
    }

    @Test
    void leavesNothingButFeedbackWithWhoeverSentACaseBack() {
        CaseFacts one = opened(
                "SCHOOL",
                null,
                List.of(answered(
                        "F", "SCHOOL", "CENTRE", "URGENT", "2024-10-27T08:00", "2024-10-28T08:00", "REFUSED")));
        assertThat(work("CENTRE", "VICTIM_PROTECTION_CENTRE", one).keySet()).containsExactly("GIVE_FEEDBACK:F");
    }

    @Test
    void asksForAMeasureForAChildWhoWasNotIdentified() {
        Decision made =
                new Decision("D", LocalDate.of(2024, 10, 28), "NOT_A_VICTIM", "CENTRE", "VICTIM_PROTECTION_CENTRE");
        CaseFacts none = decided(
                "SCHOOL", "SWC-1", List.of(), List.of(made), List.of(new Measure("CRIMINAL_PROCEEDING", null)), null);
        assertThat(work("CENTRE", "VICTIM_PROTECTION_CENTRE", none).get("START_SAFETY_MEASURE:D"))
                .isNotNull()
                .returns(at("2024-11-04T23:59:59"), WorkItem::deadline);
        assertThat(work("SWC-1", "SOCIAL_WORK_CENTRE", none)).containsKey("START_SAFETY_MEASURE:D");
        assertThat(work("SCHOOL", "SCHOOL", none)).doesNotContainKey("START_SAFETY_MEASURE:D");
        CaseFacts net =
                decided("SCHOOL", "SWC-1", List.of(), List.of(made), List.of(new Measure("COUNSELLING", null)), 2010);
        CaseFacts adult = decided("SCHOOL", "SWC-1", List.of(), List.of(made), List.of(), 2000);
        assertThat(work("CENTRE", "VICTIM_PROTECTION_CENTRE", net, adult)).doesNotContainKey("START_SAFETY_MEASURE:D");
    }

    @Test
    void asksASchoolToFollowUpWhatItSaw() {
        List<SeenSign> signs = List.of(
                seen("O1", "A", "2024-10-01", "ASSESS"),
                seen("O2", "A", "2024-10-10", "ASSESS"),
                seen("O3", "A", "2024-10-20", "ASSESS"),
                seen("O4", "B", "2024-10-29", "URGENT_24H"),
                seen("O5", "C", "2024-10-29", "ASSESS"),
                seen("O6", "D", "2024-10-29", "URGENT_24H", new Answer(null)),
                seen("O7", "E", "2024-10-29", "URGENT_24H", new Answer(LocalDate.of(2024, 10, 1))));
        Map<String, WorkItem> work =
                work(new Desk("SCHOOL", "SCHOOL", List.of(), List.of(), List.of(), signs, List.of()));
        assertThat(work.keySet())
                .containsExactlyInAnyOrder("FOLLOW_UP_SIGNS:O3", "FOLLOW_UP_SIGNS:O4", "FOLLOW_UP_SIGNS:O7");
        assertThat(work.get("FOLLOW_UP_SIGNS:O3")).returns(at("2024-10-27T23:59:59"), WorkItem::deadline);
        assertThat(work.get("FOLLOW_UP_SIGNS:O4")).returns(at("2024-10-30T23:59:59"), WorkItem::deadline);
    }

    private static SeenSign seen(String code, String student, String day, String urgency, Answer... cases) {
        return new SeenSign(
                code, student, new Sign(LocalDate.parse(day), "SCHOOL", "WARNING_SIGN", urgency), List.of(cases));
    }

    @Test
    void givesNoticeOfAgreementsUntilTheirLastDayHasPassed() {
        Map<String, WorkItem> work = work(new Desk(
                "SCHOOL",
                "SCHOOL",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new EndingAgreement("A-1", LocalDate.of(2024, 12, 31)),
                        new EndingAgreement("A-2", LocalDate.of(2024, 10, 29)))));
        assertThat(work.get("AGREEMENT_ENDS:A-1"))
                .returns(at("2024-10-02T00:00"), WorkItem::since)
                .returns(at("2024-12-31T23:59:59"), WorkItem::deadline)
                .returns(false, item -> item.isOverdue(NOW));
        assertThat(work.get("AGREEMENT_ENDS:A-2")).returns(true, item -> item.isOverdue(NOW));
    }

    @Test
    void givesNoticeOfNoAgreementByACalendarThatSaysNothingOfThem() {
        WorkCalendar first = CalendarFile.read(new ClassPathResource("deadlines/calendar-1.yaml"));
        Desk desk = new Desk(
                "SCHOOL",
                "SCHOOL",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new EndingAgreement("A-1", LocalDate.of(2024, 12, 31))));
        assertThat(WorkLists.find(WorkLists.finders(RuleSet.first(), first), desk, NOW))
                .isEmpty();
    }
}
