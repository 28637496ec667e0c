package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.RuleSet;

/**
 * Students on whom the school saw enough to open a case or to refer, where neither is on record as far as it may know: an urgent sign, or
 * warning signs on several days (K11). Of each student the one that is due first.
 */
final class UnansweredSigns implements Finder {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    UnansweredSigns(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        LocalDate begin = WorkCalendar.dayOf(now).minusMonths(rules.windowMonths());
        Map<String, List<SeenSign>> byStudent = desk.signs().stream()
                .collect(Collectors.groupingBy(SeenSign::student, TreeMap::new, Collectors.toList()));
        byStudent
                .values()
                .forEach(signs -> moments(signs).stream()
                        .filter(item -> item.since().compareTo(WorkCalendar.endOf(begin)) > 0)
                        .min(Comparator.comparing(WorkItem::key))
                        .ifPresent(work));
    }

    private List<WorkItem> moments(List<SeenSign> signs) {
        List<WorkItem> moments = new ArrayList<>();
        TreeSet<LocalDate> warnings = new TreeSet<>();
        signs.stream()
                .sorted(Comparator.comparing(SeenSign::day).thenComparing(SeenSign::code))
                .forEach(seen -> {
                    if (seen.sign().isWarning()) {
                        warnings.add(seen.day());
                    }
                    boolean pattern = seen.sign().isWarning() && isPattern(warnings, seen.day());
                    if ((seen.sign().isUrgent() || pattern) && !seen.isAnswered()) {
                        moments.add(item(seen));
                    }
                });
        return moments;
    }

    private boolean isPattern(NavigableSet<LocalDate> warnings, LocalDate day) {
        return warnings.tailSet(day.minusDays(rules.signWindowDays())).size() >= rules.signDays();
    }

    private WorkItem item(SeenSign seen) {
        boolean urgent = seen.sign().isUrgent();
        return WorkItem.of(
                WorkKind.FOLLOW_UP_SIGNS,
                new RecordReference("Observation", seen.code()),
                null,
                null,
                WorkCalendar.startOf(seen.day()),
                calendar.afterDays(
                        seen.day(),
                        (urgent ? rules.urgentSignLimitDays() : rules.signLimitDays()),
                        WorkKind.FOLLOW_UP_SIGNS,
                        urgent),
                Ground.ofRule("SIGNS_NOT_ESCALATED", rules.version()));
    }
}
