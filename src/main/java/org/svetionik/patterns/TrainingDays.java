package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Participations;
import org.svetionik.snapshot.Refs;

/** The last days of the known trainings in which people of each institution took part. */
final class TrainingDays {

    private static final NavigableSet<Integer> NEVER = new TreeSet<>();

    private final Known known;
    private @Nullable Map<Integer, NavigableSet<Integer>> ofInstitution;

    TrainingDays(Known known) {
        this.known = known;
    }

    /** Found when it is first asked for, because most groupings do not ask. */
    private Map<Integer, NavigableSet<Integer>> ofInstitution() {
        Map<Integer, NavigableSet<Integer>> found = ofInstitution;
        if (found == null) {
            found = find(known);
            ofInstitution = found;
        }
        return found;
    }

    private static Map<Integer, NavigableSet<Integer>> find(Known known) {
        Map<Integer, NavigableSet<Integer>> found = new HashMap<>();
        Participations participations = known.graph().participations();
        Days lastDay = known.graph().trainings().lastDay();
        for (int row = 0; row < participations.size(); row++) {
            int institution = participations.institution().get(row);
            int training = participations.training().get(row);
            if (institution != Refs.NONE && training != Refs.NONE && lastDay.isBy(training, known.day())) {
                found.computeIfAbsent(institution, any -> new TreeSet<>()).add(lastDay.get(training));
            }
        }
        return found;
    }

    /** Whether a training ended on the day, or in so many months before it: later than the same day of that month. */
    boolean isTrained(int institution, int day, int months) {
        Integer last = ofInstitution().getOrDefault(institution, NEVER).floor(day);
        return last != null
                && last > LocalDate.ofEpochDay(day).minusMonths(months).toEpochDay();
    }
}
