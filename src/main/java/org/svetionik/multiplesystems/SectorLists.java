package org.svetionik.multiplesystems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.patterns.Asked;

/** Which students are on the list of which sector: those for whom an institution of it did something in the window. */
final class SectorLists {

    /** How many lists are compared where nobody says which. */
    static final int COMPARED = 4;

    /** The fewest on a list, and on two lists at once, with which a number is told (Robson and Regier, 1964). */
    static final int FEWEST = 7;

    private final List<String> sectors;
    private final int[] onLists;

    private SectorLists(List<String> sectors, int[] onLists) {
        this.sectors = sectors;
        this.onLists = onLists;
    }

    /** The lists of all sectors. */
    static SectorLists of(Asked asked) {
        int institutions = asked.graph().institutions().size();
        TreeSet<String> names = new TreeSet<>();
        IntStream.range(0, institutions).mapToObj(asked::sector).forEach(names::add);
        SectorLists lists = new SectorLists(
                List.copyOf(names), new int[asked.graph().students().size()]);
        int[] bits = IntStream.range(0, institutions)
                .map(one -> 1 << lists.sectors.indexOf(asked.sector(one)))
                .toArray();
        new Acts(asked).each((student, caze, institution, at) -> lists.onLists[student] |= bits[institution]);
        return lists;
    }

    /**
     * The sectors that are compared, in the order of their names: those asked for, or the longest lists of those that do not only join the cases of
     * others.
     */
    List<String> compared(@Nullable List<String> wanted, Asked asked) {
        if (wanted != null) {
            return wanted.stream().distinct().sorted().toList();
        }
        List<String> candidates =
                sectors.stream().filter(sector -> size(sector) >= FEWEST).toList();
        Joined joined = Joined.of(asked, candidates);
        return candidates.stream()
                .filter(sector -> !SectorList.isOnlyJoined(size(sector), joined.count(sector)))
                .sorted(Comparator.comparingLong(this::size).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(COMPARED)
                .sorted()
                .toList();
    }

    private long size(String sector) {
        int bit = 1 << sectors.indexOf(sector);
        return Arrays.stream(onLists).filter(on -> (on & bit) != 0).count();
    }

    /** {@return how many students are on no list at all} */
    long onNone() {
        return Arrays.stream(onLists).filter(on -> on == 0).count();
    }

    /** {@return how many students there are of each history over some sectors, from 0, on none of them, on} */
    long[] histories(List<String> compared) {
        long[] counts = new long[1 << compared.size()];
        int[] bits = compared.stream().mapToInt(sectors::indexOf).toArray();
        for (int on : onLists) {
            int history = 0;
            for (int i = 0; i < bits.length; i++) {
                history |= bits[i] < 0 ? 0 : (on >> bits[i] & 1) << i;
            }
            counts[history]++;
        }
        return counts;
    }
}
