package org.svetionik.multiplesystems;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.patterns.Asked;

/**
 * How far a list only follows the others: for how many of its students the first act of the sector was done in a case in which another sector that is
 * compared had acted before. Such a list says little of those whom the others do not see.
 */
final class Joined {

    private final List<String> compared;
    private final int[] listOf;
    private final long[][] firstOfStudent;
    private final int[][] firstCase;
    private final long[][] firstInCase;

    private Joined(Asked asked, List<String> compared) {
        this.compared = compared;
        this.listOf = IntStream.range(0, asked.graph().institutions().size())
                .map(one -> compared.indexOf(asked.sector(one)))
                .toArray();
        int students = asked.graph().students().size();
        this.firstOfStudent = never(compared.size(), students);
        this.firstInCase = never(compared.size(), asked.graph().cases().size());
        this.firstCase = new int[compared.size()][students];
    }

    private static long[][] never(int lists, int rows) {
        long[][] times = new long[lists][rows];
        for (long[] ofAList : times) {
            Arrays.fill(ofAList, Long.MAX_VALUE);
        }
        return times;
    }

    static Joined of(Asked asked, List<String> compared) {
        Joined joined = new Joined(asked, compared);
        new Acts(asked).each(joined::act);
        return joined;
    }

    private void act(int student, int caze, int institution, long at) {
        int list = listOf[institution];
        if (list >= 0) {
            firstInCase[list][caze] = Math.min(firstInCase[list][caze], at);
            if (at < firstOfStudent[list][student]) {
                firstOfStudent[list][student] = at;
                firstCase[list][student] = caze;
            }
        }
    }

    /** {@return for how many students of a list another had acted before in the case by which they came onto it} */
    long count(String sector) {
        int list = compared.indexOf(sector);
        return IntStream.range(0, firstCase[list].length)
                .filter(student -> isJoined(list, student))
                .count();
    }

    private boolean isJoined(int list, int student) {
        long first = firstOfStudent[list][student];
        int caze = firstCase[list][student];
        return first != Long.MAX_VALUE && Arrays.stream(firstInCase).anyMatch(ofAnother -> ofAnother[caze] < first);
    }
}
