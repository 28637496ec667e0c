package org.svetionik.demo.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Invented schools, as many as each municipality has. The pupils of a municipality are shared out by a fixed pattern, about a
 * third to a half of them to its first school, so that no invented school has the number of pupils of a real one.
 */
final class Schools {
    /** Rounded so that the national size has its exact count: the smallest schools merge with the first one of their place. */
    private static final int NATIONAL_COUNT = 1_650;

    private record Draft(Place place, String level, int index, int pupils) {}

    private final List<Draft> drafts = new ArrayList<>();

    static List<Institution> in(List<Place> places, boolean nationwide) {
        Schools schools = new Schools();
        for (Place place : places) {
            schools.share(place, "PRIMARY", place.primarySchools(), place.primaryPupils());
            schools.share(place, "SECONDARY", place.secondarySchools(), place.secondaryPupils());
        }
        int surplus = nationwide ? schools.drafts.size() - NATIONAL_COUNT : 0;
        return schools.found(schools.smallest(surplus));
    }

    private void share(Place place, String level, int count, int pupils) {
        int total = 5;
        for (int i = 1; i < count; i++) {
            total += weight(i);
        }
        int left = pupils;
        for (int i = count - 1; i > 0; i--) {
            int own = pupils * weight(i) / total;
            drafts.add(new Draft(place, level, i, own));
            left -= own;
        }
        if (count > 0) {
            drafts.add(new Draft(place, level, 0, left));
        }
    }

    private static int weight(int index) {
        return 1 + index % 2;
    }

    private Set<Draft> smallest(int count) {
        Comparator<Draft> bySize = Comparator.comparingInt(Draft::pupils)
                .thenComparing(draft -> draft.place().code())
                .thenComparing(Draft::level)
                .thenComparingInt(Draft::index);
        Set<Draft> merged = new TreeSet<>(bySize);
        drafts.stream()
                .filter(draft -> draft.index() > 0)
                .sorted(bySize)
                .limit(count)
                .forEach(merged::add);
        return merged;
    }

    private List<Institution> found(Set<Draft> merged) {
        List<Institution> schools = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!merged.contains(draft)) {
                schools.add(school(schools.size() + 1, draft, pupilsGained(draft, merged)));
            }
        }
        return List.copyOf(schools);
    }

    private static int pupilsGained(Draft first, Set<Draft> merged) {
        return merged.stream()
                .filter(draft -> first.index() == 0
                        && draft.place().equals(first.place())
                        && draft.level().equals(first.level()))
                .mapToInt(Draft::pupils)
                .sum();
    }

    private static Institution school(int number, Draft draft, int gained) {
        String digits = String.valueOf(10_000 + number).substring(1);
        return new Institution(
                "DEMO-SCH-" + digits,
                Kind.SCHOOL,
                "Demo škola " + digits,
                draft.place().district(),
                draft.place().code(),
                draft.pupils() + gained,
                draft.level());
    }
}
