package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.access.Viewer;
import org.svetionik.deadlines.Proposal;
import org.svetionik.deadlines.Proposals;
import org.svetionik.graph.Asker;
import org.svetionik.recording.Acts;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/**
 * Handing a case on. Something must have been observed or handed on before, unless it is an emergency: that one needs a student and a
 * receiver, and opens the case where there is none.
 */
@Controller
class Sending {

    private static final String EMERGENCY = "EMERGENCY";
    private static final String CASE_CODE = "caseCode";
    private static final String STUDENT_CODE = "studentCode";
    private static final String RECEIVER_CODE = "receiverCode";

    private final Acts acts;
    private final Transitions transitions;
    private final Proposals proposals;

    Sending(Acts acts, Transitions transitions, Proposals proposals) {
        this.acts = acts;
        this.transitions = transitions;
        this.proposals = proposals;
    }

    @MutationMapping
    Mono<Object> sendReferral(
            @Argument @Nullable String caseCode,
            @Argument @Nullable String studentCode,
            @Argument @Nullable String receiverCode,
            @Argument @Nullable String receiverKind,
            @Argument String priority,
            @Argument @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment) {
        if ((caseCode == null) == (studentCode == null)) {
            throw Refusals.of("ONE_OF", CASE_CODE, Map.of("other", STUDENT_CODE));
        }
        if (receiverCode != null && receiverKind != null) {
            throw Refusals.of("ONE_OF", RECEIVER_CODE, Map.of("other", "receiverKind"));
        }
        Viewer viewer = Asker.of(environment);
        Mono<List<Proposal>> asked =
                receiverCode == null ? proposals.of(viewer, caseCode, studentCode) : Mono.just(List.of());
        return asked.flatMap(found -> acts.record(Kind.CASE_WORK, "SEND_REFERRAL", "Referral", environment, books -> {
            ZonedDateTime moment = books.happened(at, "at");
            String handed = caseCode == null
                    ? opened(String.valueOf(studentCode), priority, moment, viewer, books)
                    : found(caseCode, priority, moment, viewer, books);
            String to = receiverCode == null ? proposed(found, priority, receiverKind) : receiverCode;
            String code = send(handed, to, priority, moment, books);
            return Recorded.inCase(code, moment, handed).on(code);
        }));
    }

    /** The one receiver that the duties name; refuses to choose. */
    private static String proposed(List<Proposal> found, String priority, @Nullable String receiverKind) {
        Set<String> receivers = Proposal.receivers(found, priority, receiverKind);
        if (receivers.size() > 1) {
            throw Refusals.of("SEVERAL_RECEIVERS", RECEIVER_CODE, Map.of("receivers", String.join(", ", receivers)));
        }
        return receivers.stream().findFirst().orElseThrow(() -> Refusals.of("NO_RECEIVER", RECEIVER_CODE, Map.of()));
    }

    private static String opened(
            String studentCode, String priority, ZonedDateTime moment, Viewer viewer, Books books) {
        if (!priority.equals(EMERGENCY)) {
            throw Refusals.of("ONLY_IN_EMERGENCY", STUDENT_CODE, Map.of());
        }
        Workplace.requireOwnStudent(studentCode, STUDENT_CODE, viewer, books);
        LocalDate day = Moments.day(moment);
        return CaseActs.open(studentCode, day, null, books);
    }

    private String found(String caseCode, String priority, ZonedDateTime moment, Viewer viewer, Books books) {
        CaseFile found = CaseFile.find(caseCode, CASE_CODE, viewer, books);
        transitions.of("SEND_REFERRAL").require(found.state(), found.parts(), CASE_CODE);
        found.requireSince(moment, "at");
        if (!found.hasGround() && !priority.equals(EMERGENCY)) {
            throw Refusals.of("NOTHING_OBSERVED", CASE_CODE, Map.of());
        }
        return caseCode;
    }

    /** Refuses one's own institution, and one that is not at work. */
    static void requireReceiver(String receiverCode, Books books) {
        if (receiverCode.equals(books.institution())) {
            throw Refusals.of("ONE_INSTITUTION", RECEIVER_CODE, Map.of());
        }
        if (books.ask("isAtWork", Map.of("institution", receiverCode, "day", Moments.day(books.at())))
                .isEmpty()) {
            throw Refusals.of("UNKNOWN_INSTITUTION", RECEIVER_CODE, Map.of());
        }
    }

    /** Sends a case to another institution that is at work, and gives the code of the referral. */
    String send(String caseCode, String receiverCode, String priority, ZonedDateTime moment, Books books) {
        requireReceiver(receiverCode, books);
        String code = books.newCode("F");
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", code);
        row.put("case_code", caseCode);
        row.put("from_code", books.institution());
        row.put("to_code", receiverCode);
        row.put("priority", priority);
        row.put("sent_at", moment);
        books.create(ReferralFile.TABLE, row);
        return code;
    }
}
