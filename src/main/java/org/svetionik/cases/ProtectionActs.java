package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
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
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Formal decisions, and measures given in a case. A decision is what a body decided; nothing here decides. */
@Controller
class ProtectionActs {

    private static final String CASE_CODE = "caseCode";
    private static final String MEASURES = "measures";
    private static final String MEASURE_CODE = "measureCode";

    private final Acts acts;
    private final Transitions transitions;

    ProtectionActs(Acts acts, Transitions transitions) {
        this.acts = acts;
        this.transitions = transitions;
    }

    @MutationMapping
    Mono<Object> recordDecision(
            @Argument String caseCode,
            @Argument String outcome,
            @Argument @Nullable LocalDate decidedOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        Transition transition = transitions.of("RECORD_DECISION");
        return acts.record(Kind.CASE_WORK, "RECORD_DECISION", "Decision", environment, books -> {
            CaseFile found = CaseFile.find(caseCode, CASE_CODE, viewer, books);
            if (!transition.isDoneBy(found.kind())) {
                throw Refusals.of("NOT_AN_IDENTIFIER", CASE_CODE, Map.of());
            }
            transition.require(found.state(), found.parts(), CASE_CODE);
            LocalDate day = Moments.day(decidedOn, "decidedOn", books);
            found.requireSince(day, "decidedOn");
            String code = books.newCode("D");
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("code", code);
            row.put("case_code", caseCode);
            row.put("body_code", books.institution());
            row.put("decided_on", day);
            row.put("outcome", outcome);
            books.create("decisions", row);
            return Recorded.inCase(code, Moments.start(day, books), caseCode);
        });
    }

    @MutationMapping
    Mono<Object> startMeasure(
            @Argument String caseCode,
            @Argument String kind,
            @Argument @Nullable LocalDate startedOn,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "START_MEASURE", "Measure", environment, books -> {
            CaseFile found = CaseFile.find(caseCode, CASE_CODE, viewer, books);
            transitions.of("START_MEASURE").require(found.state(), found.parts(), CASE_CODE);
            LocalDate day = Moments.day(startedOn, "startedOn", books);
            String code = books.newCode("M");
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("code", code);
            row.put("case_code", caseCode);
            row.put("provider_code", books.institution());
            row.put("kind", kind);
            row.put("started_on", day);
            books.create(MEASURES, row);
            return Recorded.inCase(code, Moments.start(day, books), caseCode);
        });
    }

    @MutationMapping
    Mono<Object> endMeasure(
            @Argument String measureCode,
            @Argument @Nullable LocalDate endedOn,
            @Argument @Nullable String result,
            DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.record(Kind.CASE_WORK, "END_MEASURE", "Measure", environment, books -> {
            Map<String, @Nullable Object> measure = books.find(MEASURES, measureCode)
                    .filter(row -> books.institution().equals(row.get("provider_code")))
                    .orElseThrow(() -> Refusals.of("UNKNOWN_MEASURE", MEASURE_CODE, Map.of()));
            String caseCode = String.valueOf(measure.get("case_code"));
            CaseFile found = CaseFile.find(caseCode, MEASURE_CODE, viewer, books);
            transitions.of("END_MEASURE").require(found.state(), found.parts(), MEASURE_CODE);
            if (measure.get("ended_on") != null) {
                throw Transition.conflict("ENDED", MEASURE_CODE);
            }
            LocalDate day = Moments.day(endedOn, "endedOn", books);
            Map<String, @Nullable Object> changes = new HashMap<>(Map.of("ended_on", day));
            changes.put("result", result);
            books.change(MEASURES, measure, changes);
            return Recorded.inCase(measureCode, Moments.start(day, books), caseCode);
        });
    }
}
