package org.svetionik.exercises;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Case studies: all of them, one with its text, and new ones. */
@Controller
class CaseStudies {

    private static final int MOST = 500;

    private final ExerciseBook book;
    private final ExerciseRights rights;
    private final ExerciseTexts texts;
    private final Clock clock;

    CaseStudies(ExerciseBook book, ExerciseRights rights, ExerciseTexts texts, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.texts = texts;
        this.clock = clock;
    }

    @QueryMapping
    Mono<List<CaseStudyTitle>> caseStudies(DataFetchingEnvironment environment) {
        return book.read(rights.taking(environment), "caseStudies", Map.of("limit", MOST))
                .map(rows -> rows.stream().map(CaseStudyTitle::of).toList());
    }

    @QueryMapping
    Mono<PublishedCaseStudy> caseStudyByCode(@Argument String caseStudyCode, DataFetchingEnvironment environment) {
        return one(rights.taking(environment), caseStudyCode);
    }

    private Mono<PublishedCaseStudy> one(Viewer viewer, String code) {
        Map<String, @Nullable Object> parameters = ExerciseRights.own(viewer);
        parameters.put("caseStudyCode", code);
        return book.read(viewer, "caseStudyByCode", parameters)
                .flatMap(rows -> Mono.justOrEmpty(
                        rows.stream().findFirst().map(row -> PublishedCaseStudy.of(row, isShownTheKey(viewer, row)))));
    }

    /** Trainers are, whoever has answered, and those whose institution took part in an exercise that is closed. */
    private boolean isShownTheKey(Viewer viewer, ExerciseRow row) {
        return rights.isTrainer(viewer, row.textOrNull("workplaceKind"))
                || row.isTrue("tookPart")
                || row.rows("marks").stream().anyMatch(open -> AnswerMark.isIn(open, viewer));
    }

    @MutationMapping
    Mono<PublishedCaseStudy> publishCaseStudy(
            @Argument CaseStudyInput input, @Argument String clientKey, DataFetchingEnvironment environment) {
        Viewer viewer = rights.keeping(environment);
        CaseStudyInput checked = input.checked(texts);
        ExerciseRequest request = ExerciseRequest.of(viewer, "publishCaseStudy", clientKey, checked.digest());
        String code = request.code("CS-");
        return book.change(change -> publish(change, viewer, checked, request, code))
                .then(Mono.defer(() -> one(viewer, code)));
    }

    private boolean publish(
            ExerciseBook.Change change, Viewer viewer, CaseStudyInput input, ExerciseRequest request, String code) {
        String publisher = rights.requireTrainer(change, viewer);
        if (isEntered(change, request, code)) {
            return false;
        }
        List<ExerciseRow> unknown = change.ask("unknownIndicators", Map.of("codes", input.offered()));
        if (!unknown.isEmpty()) {
            throw Refusals.of("INDICATORS", "NOT_IN_CATALOGUE", "offered", Map.of());
        }
        int version = version(change, input, publisher);
        if (version == 0 && isEntered(change, request, code)) {
            return false;
        }
        if (version == 0) {
            throw Refusals.of("CASE_STUDY", "LATEST", "replaces", Map.of());
        }
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        Map<String, Object> parameters =
                Map.of("caseStudyCode", code, "study", input.properties(version, now), "institutionCode", publisher);
        change.ask("enterCaseStudy", parameters).forEach(row -> request.requireSame(row.text("inputHash")));
        return true;
    }

    private static boolean isEntered(ExerciseBook.Change change, ExerciseRequest request, String code) {
        List<ExerciseRow> entered = change.ask("enteredCaseStudy", Map.of("caseStudyCode", code));
        entered.forEach(row -> request.requireSame(row.text("inputHash")));
        return !entered.isEmpty();
    }

    /** The number of the new version; 0 where what it replaces is not the latest, or not the institution's. */
    private static int version(ExerciseBook.Change change, CaseStudyInput input, String publisher) {
        String replaces = input.replaces();
        if (replaces == null) {
            return 1;
        }
        return change
                .ask("supersedeCaseStudy", Map.of("caseStudyCode", replaces, "institutionCode", publisher))
                .stream()
                .mapToInt(row -> row.number("version") + 1)
                .findFirst()
                .orElse(0);
    }
}
