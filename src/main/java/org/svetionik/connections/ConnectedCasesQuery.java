package org.svetionik.connections;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Trail;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.model.Days;
import reactor.core.publisher.Mono;

/** Answers which cases share a student or an entity with a case, as far as the viewer may see them. */
@Controller
class ConnectedCasesQuery {

    private static final int FIRST = 100;
    private static final int MOST = 500;
    private static final String FORMULA =
            "strength of a tie = 1 / ln(d), d >= 2 the cases that share what ties; of a case = sum over the ties that count";

    private final NamedQueries queries;
    private final Clock clock;

    ConnectedCasesQuery(NamedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @QueryMapping
    Mono<ConnectedCases.Answer> connectedCases(
            @Argument String caseCode,
            @Argument @Nullable OffsetDateTime asOf,
            @Argument @Nullable Integer first,
            DataFetchingEnvironment environment) {
        int most = Allowed.number("first", first, FIRST, 1, MOST);
        Trail trail = Asker.trail(environment);
        trail.touch();
        Instant moment = asOf == null ? clock.instant() : asOf.toInstant();
        LocalDate day = LocalDate.ofInstant(moment, Days.ZONE);
        Map<String, Object> parameters = Map.of("caseCode", caseCode, "day", day, "common", ConnectedCases.COMMON);
        return queries.run(Asker.of(environment), "connectedCases", parameters)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> ConnectedCases.of(caseCode, rows.get(0)))
                .map(found -> found.answer(most, why(found, moment, day)))
                .doOnNext(answer -> note(trail, answer));
    }

    private Explanation why(ConnectedCases found, Instant moment, LocalDate day) {
        return new Explained("connected-cases", 1, FORMULA, "Adamic and Adar 2003")
                .excluding("TOO_COMMON", found.tooCommon())
                .of(
                        found.cases().size(),
                        ConnectedCases.conditions(found.caseCode(), day),
                        moment,
                        Inputs.ofTheStore(clock.instant()));
    }

    private static void note(Trail trail, ConnectedCases.Answer answer) {
        trail.read("Case", List.of(answer.caseCode()));
        for (ConnectedCase one : answer.cases()) {
            trail.read("Case", List.of(one.caseCode()));
            one.ties()
                    .forEach(tie -> trail.read(
                            tie.record().label(), List.of(tie.record().code())));
        }
    }
}
