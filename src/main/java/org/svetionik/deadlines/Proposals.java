package org.svetionik.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Responsibles;
import org.svetionik.rules.RuleSet;
import reactor.core.publisher.Mono;

/** Finds to whom the duties of an institution expect a case to be handed on. It proposes; people send. */
@Component
public class Proposals {

    private static final Comparator<Proposal> FIRST = Comparator.comparing(
                    (Proposal one) -> one.duty().conditional())
            .thenComparing(one -> Objects.requireNonNullElse(one.deadline(), Instant.MAX))
            .thenComparing(one -> one.duty().code());

    private final NamedQueries queries;
    private final WorkLists lists;
    private final RuleSet rules;
    private final Clock clock;

    Proposals(NamedQueries queries, WorkLists lists, RuleSet rules, Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * By the duties of the viewer's institution, those without a condition first, then what is due first; none where there is no such case or
     * student that the viewer sees.
     *
     * @param caseCode null where there is no case yet
     * @param studentCode null where there is a case
     */
    public Mono<List<Proposal>> of(Viewer viewer, @Nullable String caseCode, @Nullable String studentCode) {
        String institution = viewer.institutionCode();
        if (institution == null) {
            return Mono.just(List.of());
        }
        LocalDate today = WorkCalendar.dayOf(clock.instant());
        Map<String, Object> parameters = Map.of(
                "case",
                Objects.requireNonNullElse(caseCode, ""),
                "student",
                Objects.requireNonNullElse(studentCode, ""),
                "institution",
                institution,
                "today",
                today);
        return queries.run(viewer, "dueReceivers", parameters)
                .map(rows -> rows.isEmpty() ? List.of() : read(new Fact(rows.get(0)), institution, today));
    }

    private List<Proposal> read(Fact row, String institution, LocalDate today) {
        LocalDate since = since(row, today);
        Responsibles responsibles = new Responsibles(
                rules,
                row.facts("receivers").stream()
                        .map(fact -> fact.receiver(fact.text("code")))
                        .filter(one -> !one.code().equals(institution))
                        .toList());
        return row.facts("duties").stream()
                .map(fact -> fact.duty(fact.text("dutyCode")))
                .map(duty -> new Proposal(
                        duty,
                        responsibles.of(
                                duty.territory(), duty.toKind(), row.code("municipality"), row.code("district")),
                        deadline(duty, since)))
                .sorted(FIRST)
                .toList();
    }

    /** Since when the institution has had the case, as its time runs from then on (K01a). */
    private static LocalDate since(Fact row, LocalDate today) {
        LocalDate opened = row.dayOrNull("openedOn");
        return opened != null
                ? opened
                : Stream.ofNullable(row.values().get("received"))
                        .flatMap(some -> ((List<?>) some).stream())
                        .map(moment -> WorkCalendar.dayOf(((ZonedDateTime) moment).toInstant()))
                        .findFirst()
                        .orElse(today);
    }

    private @Nullable Instant deadline(Duty duty, LocalDate since) {
        Integer hours = duty.withinHours();
        return hours == null ? null : lists.handOff(since, hours, "EMERGENCY".equals(duty.priority()));
    }
}
