package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.Asker;
import org.svetionik.recording.Acts;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** What is noticed about a student, and what a team of people concludes from it. Nothing here concludes for them. */
@Controller
class ObservationActs {

    private static final String OBSERVATIONS = "observations";
    private static final String STUDENT_CODE = "studentCode";

    private final Acts acts;

    ObservationActs(Acts acts) {
        this.acts = acts;
    }

    /** The pseudonym is made here; the school notes for itself whose it is. */
    @MutationMapping
    Mono<Object> registerStudent(
            @Argument int birthYear,
            @Argument @Nullable String sex,
            @Argument @Nullable LocalDate enrolledOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "REGISTER_STUDENT", "Student", environment, books -> {
            requireSchool(viewer, books);
            String code = books.newCode("S");
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("code", code);
            row.put("school_code", books.institution());
            row.put("birth_year", (long) birthYear);
            row.put("sex", sex);
            row.put("enrolled_on", enrolledOn);
            books.create("students", row);
            return Recorded.alone(code, books.at());
        });
    }

    private static void requireSchool(Viewer viewer, Books books) {
        if (viewer.role() != Role.SCHOOL_PROFESSIONAL || !Workplace.exists(viewer, books)) {
            throw Refusals.of("NOT_A_SCHOOL", "clientKey", Map.of());
        }
    }

    @MutationMapping
    Mono<Object> recordObservation(
            @Argument String studentCode,
            @Argument String indicatorCode,
            @Argument @Nullable LocalDate observedOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "RECORD_OBSERVATION", "Observation", environment, books -> {
            Workplace.requireOwnStudent(studentCode, STUDENT_CODE, viewer, books);
            LocalDate day = Moments.day(observedOn, "observedOn", books);
            String code = books.newCode("O");
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("code", code);
            row.put("student_code", studentCode);
            row.put("institution_code", books.institution());
            row.put("indicator_code", indicatorCode);
            row.put("observed_on", day);
            row.put("recorded_at", books.at());
            books.create(OBSERVATIONS, row);
            return Recorded.alone(code, Moments.start(day, books));
        });
    }

    /** When it was written down stays; when it was put right is known by its provenance. */
    @MutationMapping
    Mono<Object> correctObservation(
            @Argument String observationCode,
            @Argument @Nullable String indicatorCode,
            @Argument @Nullable LocalDate observedOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "CORRECT_OBSERVATION", "Observation", environment, books -> {
            Map<String, @Nullable Object> found = own(observationCode, viewer, books);
            Map<String, @Nullable Object> changes = new HashMap<>();
            if (indicatorCode != null) {
                changes.put("indicator_code", indicatorCode);
            }
            if (observedOn != null) {
                changes.put("observed_on", Moments.day(observedOn, "observedOn", books));
            }
            books.change(OBSERVATIONS, found, changes);
            return Recorded.alone(observationCode, books.at());
        });
    }

    /** The observation of a code; refuses one that is not there or was not made by the viewer's institution, in the same words. */
    static Map<String, @Nullable Object> own(String observationCode, Viewer viewer, Books books) {
        boolean isAtWork = Workplace.exists(viewer, books);
        return books.find(OBSERVATIONS, observationCode)
                .filter(row -> isAtWork && books.institution().equals(row.get("institution_code")))
                .orElseThrow(() -> Refusals.of("UNKNOWN_OBSERVATION", "observationCode", Map.of()));
    }

    @MutationMapping
    Mono<Object> recordAssessment(
            @Argument String studentCode,
            @Argument String conclusion,
            @Argument List<String> observationCodes,
            @Argument @Nullable List<String> reasonCodes,
            @Argument @Nullable LocalDate concludedOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "RECORD_ASSESSMENT", "Assessment", environment, books -> {
            Workplace.requireOwnStudent(studentCode, STUDENT_CODE, viewer, books);
            LocalDate day = Moments.day(concludedOn, "concludedOn", books);
            String code = books.newCode("A");
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("assessmentCode", code);
            properties.put("concludedOn", day);
            properties.put("recordedAt", books.at());
            properties.put("conclusion", conclusion);
            properties.put("reasonCodes", reasonCodes == null || reasonCodes.isEmpty() ? null : reasonCodes);
            Set<String> considered = new TreeSet<>(observationCodes);
            Map<String, Object> parameters = Map.of(
                    "properties",
                    properties,
                    "student",
                    studentCode,
                    "institution",
                    books.institution(),
                    "observations",
                    List.copyOf(considered));
            Object found = books.ask("enterAssessment", parameters).get(0).get("considered");
            if (!Long.valueOf(considered.size()).equals(found)) {
                throw Refusals.of("UNKNOWN_OBSERVATION", "observationCodes", Map.of());
            }
            return Recorded.alone(code, Moments.start(day, books));
        });
    }
}
