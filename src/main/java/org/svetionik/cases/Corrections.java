package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

/** Puts right what was recorded. What a correction leaves out stays, what is null is emptied; what was said before is kept. */
@Controller
class Corrections {

    /** All others say what somebody did, which is recorded by the act itself. */
    private static final Set<String> FILLED_LATER = Set.of("exploitationForms", "leadSince", "result");

    private static final Set<String> NOT_BEFORE_OPENING = Set.of("sentAt", "decidedOn", "startedOn", "leadSince");

    private final Acts acts;
    private final Transitions transitions;

    Corrections(Acts acts, Transitions transitions) {
        this.acts = acts;
        this.transitions = transitions;
    }

    @MutationMapping
    Mono<Object> correctCase(DataFetchingEnvironment environment) {
        return correct(Table.CASES, "CORRECT_CASE", environment);
    }

    @MutationMapping
    Mono<Object> correctReferral(DataFetchingEnvironment environment) {
        return correct(Table.REFERRALS, "CORRECT_REFERRAL", environment);
    }

    @MutationMapping
    Mono<Object> correctDecision(DataFetchingEnvironment environment) {
        return correct(Table.DECISIONS, "CORRECT_DECISION", environment);
    }

    @MutationMapping
    Mono<Object> correctMeasure(DataFetchingEnvironment environment) {
        return correct(Table.MEASURES, "CORRECT_MEASURE", environment);
    }

    private Mono<Object> correct(Table table, String act, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        String code = Objects.requireNonNull(environment.getArgument(table.code));
        Transition transition = transitions.of(act);
        return acts.record(Kind.CASE_WORK, act, table.label, environment, books -> {
            MadeRecord found = MadeRecord.find(table, code, viewer, books);
            transition.require(found.state(), found.parts(), table.code);
            Map<String, @Nullable Object> changed = new HashMap<>(found.row());
            Map<String, String> fields = new HashMap<>(Map.of("code", table.code));
            for (String field : new TreeSet<>(transition.fields().keySet())) {
                fields.put(column(field), field);
                if (environment.containsArgument(field)) {
                    transition.requireField(field, found.parts());
                    changed.put(column(field), value(field, environment.getArgument(field), found, books));
                }
            }
            requireWhole(changed, found, books);
            books.write(table.table(), changed, fields);
            Recorded recorded = Recorded.inCase(code, books.at(), found.caseCode());
            return table == Table.REFERRALS ? recorded.on(code) : recorded;
        });
    }

    private static String column(String field) {
        return field.equals("receiverCode")
                ? "to_code"
                : field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What a field is changed to; refuses what does not fit the record as it was found. */
    private static @Nullable Object value(String field, @Nullable Object given, MadeRecord found, Books books) {
        if (found.row().get(column(field)) == null && given != null && !FILLED_LATER.contains(field)) {
            throw Refusals.of("NOT_DONE_YET", field, Map.of());
        }
        if (field.equals("receiverCode")) {
            if (found.state() != State.SENT) {
                throw Transition.conflict(found.state().name(), field);
            }
            Sending.requireReceiver(String.valueOf(given), books);
        }
        Object value = given;
        if (given instanceof OffsetDateTime moment) {
            value = books.happened(moment.toZonedDateTime(), field);
        } else if (given instanceof ZonedDateTime moment) {
            value = books.happened(moment, field);
        } else if (given instanceof LocalDate day) {
            value = Moments.day(day, field, books);
        }
        if (value != null && NOT_BEFORE_OPENING.contains(field) && day(value).isBefore(found.opened(books))) {
            throw Refusals.of("BEFORE_OPENING", field, Map.of());
        }
        return value;
    }

    private static LocalDate day(Object value) {
        return value instanceof ZonedDateTime moment ? Moments.day(moment) : (LocalDate) value;
    }

    private static boolean isChanged(
            Map<String, @Nullable Object> row, MadeRecord found, String column, String orOther) {
        return !Objects.equals(row.get(column), found.row().get(column))
                || !Objects.equals(row.get(orOther), found.row().get(orOther));
    }

    /** Refuses to bring a record into a state in which acts leave none; one that an import left so may be put right otherwise. */
    private static void requireWhole(Map<String, @Nullable Object> row, MadeRecord found, Books books) {
        if (isChanged(row, found, "response", "responded_at")
                && (row.get("response") == null) != (row.get("responded_at") == null)) {
            throw Refusals.of("STATE", "respondedAt", Map.of());
        }
        if (isChanged(row, found, "result", "ended_on") && row.get("result") != null && row.get("ended_on") == null) {
            throw Refusals.of("STATE", "result", Map.of());
        }
        if (isChanged(row, found, "opened_on", "opened_on") && row.get("opened_on") instanceof LocalDate opened) {
            for (Map<String, Object> first : books.ask("firstInCase", Map.of("case", found.caseCode()))) {
                if (first.values().stream().anyMatch(value -> isBefore(value, opened))) {
                    throw Refusals.of("TIME_ORDER_LATER", "openedOn", Map.of());
                }
            }
        }
    }

    private static boolean isBefore(@Nullable Object value, LocalDate day) {
        return value instanceof LocalDate other
                ? other.isBefore(day)
                : value instanceof ZonedDateTime moment && Moments.day(moment).isBefore(day);
    }
}
