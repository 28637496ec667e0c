package org.svetionik.registers;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.model.Days;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** Reminds of agreements that end, those who see them. */
@Controller
class Reminders {

    private static final int LONGEST = 3660;
    private static final int MOST = 500;

    private final NamedQueries queries;
    private final Clock clock;

    Reminders(NamedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @QueryMapping
    Mono<List<AgreementReminder>> agreementReminders(
            @Argument int withinDays, @Argument int first, DataFetchingEnvironment environment) {
        require(withinDays, 0, LONGEST, "withinDays");
        require(first, 1, MOST, "first");
        LocalDate today = LocalDate.now(clock.withZone(Days.ZONE));
        Map<String, Object> parameters = Map.of("today", today, "until", today.plusDays(withinDays), "limit", first);
        return queries.run(Asker.of(environment), "agreementReminders", parameters)
                .map(rows -> rows.stream()
                        .map(row -> new AgreementReminder(row, today))
                        .toList());
    }

    private static void require(int value, int least, int most, String field) {
        if (value < least || value > most) {
            throw Refusals.of("RANGE", field, Map.of());
        }
    }
}
