package org.svetionik.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;
import org.svetionik.model.Days;
import org.svetionik.rules.RuleSet;
import reactor.core.publisher.Mono;

/** What waits for the institution of a viewer, read from the store each time by one query that is narrowed to what the viewer may see. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
class WorkLists {

    private final NamedQueries queries;
    private final AccessMatrix matrix;
    private final RuleSet rules;
    private final Clock clock;
    private final WorkCalendar calendar;
    private final List<Finder> finders;

    WorkLists(NamedQueries queries, AccessMatrix matrix, RuleSet rules, DeadlineSettings settings, Clock clock) {
        this.queries = queries;
        this.matrix = matrix;
        this.rules = rules;
        this.clock = clock;
        this.calendar = settings.read();
        this.finders = finders(rules, calendar);
    }

    static List<Finder> finders(RuleSet rules, WorkCalendar calendar) {
        return List.of(
                new ReceivedReferrals(rules, calendar),
                new MissingLeads(rules, calendar),
                new DueHandOffs(rules, calendar),
                new DueDecisions(rules, calendar),
                new MissingMeasures(rules, calendar),
                new UnansweredSigns(rules, calendar),
                new EndingAgreements(calendar));
    }

    /** Whether there can be any work of the viewer's. */
    boolean hasDesk(Viewer viewer) {
        return matrix.right(viewer, Kind.WORK) == Right.OWN && viewer.institutionCode() != null;
    }

    /** {@return what counts by when referrals are to be confirmed} */
    ReceivedReferrals received() {
        return new ReceivedReferrals(rules, calendar);
    }

    /** {@return the version of the calendar by which deadlines are counted} */
    int calendarVersion() {
        return calendar.version();
    }

    /** {@return by when a case that an institution has had since a day is to be handed on} */
    Instant handOff(LocalDate since, int hours, boolean emergency) {
        return calendar.after(since, hours, WorkKind.SEND_DUE_REFERRAL, emergency);
    }

    /** What waits now, what is due first before the rest; nothing where the viewer has no institution. */
    Mono<WorkList> of(Viewer viewer) {
        String institution = viewer.institutionCode();
        Instant now = clock.instant();
        if (institution == null || !hasDesk(viewer)) {
            return Mono.just(new WorkList(now, List.of()));
        }
        return queries.run(viewer, "openWork", parameters(institution, now))
                .map(rows -> new WorkList(now, find(finders, Desk.of(institution, rows), now)));
    }

    static List<WorkItem> find(List<Finder> finders, Desk desk, Instant now) {
        List<WorkItem> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(desk, now, found::add));
        found.sort(Comparator.comparing(WorkItem::key));
        return List.copyOf(found);
    }

    private Map<String, Object> parameters(String institution, Instant now) {
        LocalDate today = WorkCalendar.dayOf(now);
        LocalDate begin = today.minusMonths(rules.windowMonths());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("institution", institution);
        parameters.put("today", today);
        parameters.put("answeredSince", begin.atStartOfDay(Days.ZONE).withZoneSameInstant(ZoneOffset.UTC));
        parameters.put("decidedSince", begin);
        parameters.put("seenSince", begin.minusDays(rules.signWindowDays()));
        AgreementNotice notice = calendar.agreements();
        parameters.put("endsFrom", notice == null ? today.plusDays(1) : notice.from(today));
        parameters.put("endsUntil", notice == null ? today : notice.until(today));
        parameters.put("proxies", List.copyOf(rules.proxies()));
        return parameters;
    }
}
