package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.records.RecordList;
import org.svetionik.snapshot.Groups;

/** The cases that institutions of a question opened in its window, and their known hand-offs in the order of sending. */
final class PathwayCases {

    /** Why a case is not followed. */
    private enum Reason {
        LATER,
        OTHER_PLACE,
        OUTSIDE_WINDOW
    }

    private final List<Integer> rows = new ArrayList<>();
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);

    PathwayCases(Asked asked) {
        var cases = asked.graph().cases();
        for (int caze = 0; caze < cases.size(); caze++) {
            if (!cases.openedOn().isBy(caze, asked.day())) {
                leftOut.add(Reason.LATER);
            } else if (!asked.includes(cases.opener().get(caze))) {
                leftOut.add(Reason.OTHER_PLACE);
            } else if (!asked.isInWindow(cases.openedOn().get(caze))) {
                leftOut.add(Reason.OUTSIDE_WINDOW);
            } else {
                rows.add(caze);
            }
        }
    }

    List<Integer> rows() {
        return rows;
    }

    Why explained(Why why) {
        return leftOut.into(why);
    }

    /** {@return the known hand-offs of a case, earliest first} */
    static int[] handOffs(Asked asked, int caze) {
        Groups ofCase = asked.graph().index().referralsOfCase();
        return IntStream.range(ofCase.from(caze), ofCase.until(caze))
                .map(ofCase::row)
                .filter(asked::isSent)
                .toArray();
    }

    static RecordList list(Asked asked, List<Integer> cases) {
        return new RecordList(
                "Case", asked.graph().cases().codes(), cases.stream().distinct().mapToInt(caze -> caze));
    }
}
