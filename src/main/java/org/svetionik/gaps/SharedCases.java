package org.svetionik.gaps;

import java.util.Arrays;
import java.util.Set;
import org.svetionik.snapshot.Cases;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Links;
import org.svetionik.snapshot.Refs;

/** Open cases with a lead by what they share: the student (K12b), or an entity in a role that says something in both (K12a). */
final class SharedCases {

    private static final Set<String> TOO_COMMON = Set.of("RESIDENCE", "CONTACT");

    private final AsOf asOf;
    private final int[] ends;
    private final int[] cases;
    private final int[] days;

    SharedCases(AsOf asOf) {
        this.asOf = asOf;
        ends = new int
                [asOf.graph.linkedEntities().size() + asOf.graph.students().size()];
        forEachPart((shared, caze, day) -> ends[shared]++);
        Arrays.parallelPrefix(ends, Integer::sum);
        cases = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
        days = new int[cases.length];
        int[] filled = new int[ends.length];
        forEachPart((shared, caze, day) -> {
            int place = begin(shared) + filled[shared]++;
            cases[place] = caze;
            days[place] = day;
        });
    }

    private int begin(int shared) {
        return shared == 0 ? 0 : ends[shared - 1];
    }

    /** Passes pairs on in ascending order of the first, which is the smaller; a pair once for each thing and role that it shares. */
    void forEach(Pairs pairs) {
        forEachPart((shared, caze, day) -> {
            for (int place = begin(shared); place < ends[shared]; place++) {
                if (cases[place] > caze) {
                    pairs.add(caze, cases[place], Math.max(day, days[place]));
                }
            }
        });
    }

    private void forEachPart(Parts parts) {
        int students = asOf.graph.linkedEntities().size();
        Cases all = asOf.graph.cases();
        for (int caze = 0; caze < all.size(); caze++) {
            if (asOf.isOpen(caze) && asOf.lead(caze) != Refs.NONE) {
                int day = led(caze);
                if (all.student().get(caze) != Refs.NONE) {
                    parts.add(students + all.student().get(caze), caze, day);
                }
                forEachLink(caze, day, parts);
            }
        }
    }

    /** The day from which the case was open and led. */
    private int led(int caze) {
        Cases all = asOf.graph.cases();
        int opened = all.openedOn().get(caze);
        return all.leadSince().isEmpty(caze)
                ? opened
                : Math.max(opened, all.leadSince().get(caze));
    }

    private void forEachLink(int caze, int day, Parts parts) {
        Links links = asOf.graph.links();
        Groups ofCase = asOf.graph.index().linksOfCase();
        for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
            int row = ofCase.row(place);
            int since = links.since().isEmpty(row) ? day : links.since().get(row);
            if (since <= asOf.day
                    && links.entity().get(row) != Refs.NONE
                    && !TOO_COMMON.contains(links.role().get(row))) {
                parts.add(links.entity().get(row), caze, Math.max(day, since));
            }
        }
    }

    /** Takes what a case has part in, from a day on. */
    private interface Parts {
        void add(int shared, int caze, int day);
    }

    /** Takes two cases and the day on which they shared something first. */
    interface Pairs {
        void add(int one, int other, int day);
    }
}
