package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.access.Viewer;
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

    private final Acts acts;
    private final Transitions transitions;

    Sending(Acts acts, Transitions transitions) {
        this.acts = acts;
        this.transitions = transitions;
    }

    @MutationMapping
    Mono<Object> sendReferral(
            @Argument @Nullable String caseCode,
            @Argument @Nullable String studentCode,
            @Argument String receiverCode,
            @Argument String priority,
            @Argument @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment) {
        if ((caseCode == null) == (studentCode == null)) {
            throw Refusals.of("ONE_OF", CASE_CODE, Map.of("other", STUDENT_CODE));
        }
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "SEND_REFERRAL", "Referral", environment, books -> {
            ZonedDateTime moment = books.happened(at, "at");
            String handed = caseCode == null
                    ? opened(String.valueOf(studentCode), priority, moment, viewer, books)
                    : found(caseCode, priority, moment, viewer, books);
            String code = send(handed, receiverCode, priority, moment, books);
            return Recorded.inCase(code, moment, handed).on(code);
        });
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

    /** Sends a case to another institution that is at work, and gives the code of the referral. */
    String send(String caseCode, String receiverCode, String priority, ZonedDateTime moment, Books books) {
        if (receiverCode.equals(books.institution())) {
            throw Refusals.of("ONE_INSTITUTION", "receiverCode", Map.of());
        }
        if (books.ask("isAtWork", Map.of("institution", receiverCode, "day", Moments.day(books.at())))
                .isEmpty()) {
            throw Refusals.of("UNKNOWN_INSTITUTION", "receiverCode", Map.of());
        }
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
