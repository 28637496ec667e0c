package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.access.Viewer;
import org.svetionik.cases.MadeRecord.Table;
import org.svetionik.graph.Asker;
import org.svetionik.recording.Acts;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Takes back what was entered in error, while nothing rests on it. What it said is kept, and so is the recording of both acts. */
@Controller
class Withdrawals {

    private static final String OBSERVATION_CODE = "observationCode";

    private final Acts acts;
    private final Transitions transitions;

    Withdrawals(Acts acts, Transitions transitions) {
        this.acts = acts;
        this.transitions = transitions;
    }

    @MutationMapping
    Mono<Object> withdrawObservation(@Argument String observationCode, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        return acts.takeBack(Kind.CASE_WORK, "WITHDRAW_OBSERVATION", environment, books -> {
            ObservationActs.own(observationCode, viewer, books);
            boolean isConsidered = books.ask("isConsidered", Map.of("observation", observationCode)).stream()
                    .anyMatch(row -> Boolean.TRUE.equals(row.get("isConsidered")));
            requireUnused(!isConsidered, OBSERVATION_CODE);
            books.remove("observations", observationCode);
            return Recorded.alone(observationCode, books.at());
        });
    }

    @MutationMapping
    Mono<Object> withdrawCase(DataFetchingEnvironment environment) {
        return withdraw(Table.CASES, "WITHDRAW_CASE", environment);
    }

    @MutationMapping
    Mono<Object> withdrawReferral(DataFetchingEnvironment environment) {
        return withdraw(Table.REFERRALS, "WITHDRAW_REFERRAL", environment);
    }

    @MutationMapping
    Mono<Object> withdrawDecision(DataFetchingEnvironment environment) {
        return withdraw(Table.DECISIONS, "WITHDRAW_DECISION", environment);
    }

    @MutationMapping
    Mono<Object> withdrawMeasure(DataFetchingEnvironment environment) {
        return withdraw(Table.MEASURES, "WITHDRAW_MEASURE", environment);
    }

    private Mono<Object> withdraw(Table table, String act, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        String code = Objects.requireNonNull(environment.getArgument(table.code));
        return acts.takeBack(Kind.CASE_WORK, act, environment, books -> {
            MadeRecord found = MadeRecord.find(table, code, viewer, books);
            transitions.of(act).require(found.state(), found.parts(), table.code);
            requireUnused(isUnused(found, books), table.code);
            books.remove(table.table(), code);
            return Recorded.inCase(code, books.at(), found.caseCode());
        });
    }

    /** Nothing rests on a decision or a measure; that nobody received a referral is its state, but feedback may be given in any. */
    private static boolean isUnused(MadeRecord found, Books books) {
        return switch (found.table()) {
            case CASES ->
                books.ask("firstInCase", Map.of("case", found.code())).stream()
                        .allMatch(row -> Long.valueOf(0).equals(row.get("facts")));
            case REFERRALS -> found.row().get("feedback_at") == null;
            case DECISIONS, MEASURES -> true;
        };
    }

    private static void requireUnused(boolean isUnused, String field) {
        if (!isUnused) {
            throw Refusals.of("IN_USE", field, Map.of());
        }
    }
}
