package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** Opening, leading, closing and reopening cases. */
@Controller
class CaseActs {

    private static final String CASE = "Case";
    private static final String CASES = "cases";
    private static final String CASE_CODE = "caseCode";

    private final Acts acts;
    private final Transitions transitions;

    CaseActs(Acts acts, Transitions transitions) {
        this.acts = acts;
        this.transitions = transitions;
    }

    @MutationMapping
    Mono<Object> openCase(
            @Argument String studentCode,
            @Argument @Nullable LocalDate openedOn,
            @Argument @Nullable List<String> exploitationForms,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "OPEN_CASE", CASE, environment, books -> {
            Workplace.requireOwnStudent(studentCode, "studentCode", viewer, books);
            LocalDate day = Moments.day(openedOn, "openedOn", books);
            String code = open(studentCode, day, exploitationForms, books);
            return Recorded.inCase(code, Moments.start(day, books), code);
        });
    }

    /** Makes a case of a student, and gives its code. */
    static String open(String studentCode, LocalDate day, @Nullable List<String> forms, Books books) {
        String code = books.newCode("C");
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", code);
        row.put("student_code", studentCode);
        row.put("opened_on", day);
        row.put("opened_by", books.institution());
        row.put("status", "OPEN");
        row.put("exploitation_forms", forms == null || forms.isEmpty() ? null : forms);
        books.create(CASES, row);
        return code;
    }

    @MutationMapping
    Mono<Object> takeLead(@Argument String caseCode, DataFetchingEnvironment environment) {
        return change("TAKE_LEAD", caseCode, environment, (found, books) -> lead(books.institution(), books));
    }

    @MutationMapping
    Mono<Object> handOverLead(
            @Argument String caseCode, @Argument String institutionCode, DataFetchingEnvironment environment) {
        return change("HAND_OVER_LEAD", caseCode, environment, (found, books) -> {
            if (institutionCode.equals(books.institution())) {
                throw Refusals.of("ONE_INSTITUTION", "institutionCode", Map.of());
            }
            if (books.ask("hasPart", Map.of("case", caseCode, "institution", institutionCode))
                    .isEmpty()) {
                throw Refusals.of("LEAD_WITHOUT_PART", "institutionCode", Map.of());
            }
            return lead(institutionCode, books);
        });
    }

    private static Map<String, @Nullable Object> lead(String institution, Books books) {
        return Map.of("lead_code", institution, "lead_since", Moments.day(books.at()));
    }

    @MutationMapping
    Mono<Object> closeCase(
            @Argument String caseCode,
            @Argument String reason,
            @Argument @Nullable LocalDate closedOn,
            DataFetchingEnvironment environment) {
        return change("CLOSE_CASE", caseCode, environment, (found, books) -> {
            LocalDate day = Moments.day(closedOn, "closedOn", books);
            found.requireSince(day, "closedOn");
            return Map.of("status", "CLOSED", "closed_on", day, "closure_reason", reason);
        });
    }

    @MutationMapping
    Mono<Object> reopenCase(@Argument String caseCode, @Argument String reason, DataFetchingEnvironment environment) {
        transitions.of("REOPEN_CASE").requireReason(reason, false);
        return change("REOPEN_CASE", caseCode, environment, (found, books) -> {
            Map<String, @Nullable Object> open = new HashMap<>();
            open.put("status", "OPEN");
            open.put("closed_on", null);
            open.put("closure_reason", null);
            return open;
        });
    }

    private interface Change {

        Map<String, @Nullable Object> of(CaseFile found, Books books);
    }

    private Mono<Object> change(String act, String caseCode, DataFetchingEnvironment environment, Change change) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, act, CASE, environment, books -> {
            CaseFile found = CaseFile.find(caseCode, CASE_CODE, viewer, books);
            transitions.of(act).require(found.state(), found.parts(), CASE_CODE);
            books.change(CASES, found.row(), change.of(found, books));
            String reason = act.equals("REOPEN_CASE") ? environment.getArgument("reason") : null;
            return Recorded.inCase(caseCode, books.at(), caseCode).because(reason);
        });
    }
}
