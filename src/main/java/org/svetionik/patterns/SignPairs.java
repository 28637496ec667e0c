package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.SignAnswer.Pair;
import org.svetionik.patterns.SignAnswer.Pairs;
import org.svetionik.records.RecordList;
import org.svetionik.statistics.Ratio;
import org.svetionik.statistics.TwoByTwo;

/** Which two signs were seen on the same student, among the students on whom any was seen. */
final class SignPairs {

    private static final int LEAST = 5;
    private static final String FORMULA =
            "lift = n a / (r c), a students with both signs, r with the first, c with the second, of n with any sign;"
                    + " half a student added to each cell where one is 0";

    /** Why a student is not counted. */
    private enum Reason {
        NO_SIGN
    }

    private record Two(int first, int second) implements Comparable<Two> {
        @Override
        public int compareTo(Two other) {
            return first == other.first ? Integer.compare(second, other.second) : Integer.compare(first, other.first);
        }
    }

    private final Asked asked;
    private final LeftOut<Reason> leftOut = new LeftOut<>(Reason.class);
    private final TreeMap<Two, List<Integer>> together = new TreeMap<>();
    private final long[] students;
    private long n;

    SignPairs(Asked asked) {
        this.asked = asked;
        this.students = new long[asked.graph().indicators().size()];
        SignsKnown known = new SignsKnown(asked);
        for (int student = 0; student < asked.graph().students().size(); student++) {
            add(student, known.of(student, this::counts));
        }
    }

    private boolean counts(int sign) {
        var observations = asked.graph().observations();
        return asked.includes(observations.observer().get(sign))
                && asked.isInWindow(observations.observedOn().get(sign));
    }

    private void add(int student, BitSet signs) {
        if (signs.isEmpty()) {
            leftOut.add(Reason.NO_SIGN);
            return;
        }
        n++;
        int[] rows = signs.stream().toArray();
        for (int i = 0; i < rows.length; i++) {
            students[rows[i]]++;
            for (int j = i + 1; j < rows.length; j++) {
                together.computeIfAbsent(new Two(rows[i], rows[j]), any -> new ArrayList<>())
                        .add(student);
            }
        }
    }

    Pairs answer() {
        List<Pair> pairs = together.entrySet().stream()
                .filter(pair -> pair.getValue().size() >= LEAST)
                .map(pair -> pair(pair.getKey(), pair.getValue()))
                .toList();
        return new Pairs(
                pairs,
                together.size() - pairs.size(),
                leftOut.into(new Why(asked, "signsTogether", 1, FORMULA, "Brin 1997", "Haldane 1956", "Wilson 1927"))
                        .of(n));
    }

    private Pair pair(Two two, List<Integer> both) {
        long first = students[two.first] - both.size();
        long second = students[two.second] - both.size();
        Ratio lift = new TwoByTwo(both.size(), first, second, n - both.size() - first - second).lift();
        var graph = asked.graph();
        return new Pair(
                graph.indicators().codes().get(two.first),
                graph.indicators().codes().get(two.second),
                both.size(),
                Proportion.of(both.size(), n),
                lift.value(),
                Bounds.of(lift.interval()),
                new RecordList("Student", graph.students().codes(), rows(both)));
    }

    private static IntStream rows(List<Integer> rows) {
        return rows.stream().mapToInt(row -> row);
    }
}
