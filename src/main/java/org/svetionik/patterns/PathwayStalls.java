package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.patterns.PathwayAnswer.Stall;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.statistics.KaplanMeier;
import org.svetionik.statistics.MedianTime;

/**
 * How long a case lies with an institution: from its opening there, or from the hand-off that was sent to it, to that institution's next
 * hand-off, decision or measure in the case. A case that is closed before then, or open at the moment, has waited at least so long (Kaplan
 * and Meier, 1958).
 */
final class PathwayStalls {

    private static final double DAY = Known.millis(24);

    private enum End {
        ACTED,
        CLOSED,
        WAITING
    }

    private record Wait(int caze, double days, End end) {}

    private record Pair(String from, String kind) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return from.equals(other.from) ? kind.compareTo(other.kind) : from.compareTo(other.from);
        }
    }

    private final Asked asked;
    private final TreeMap<Pair, List<Wait>> waits = new TreeMap<>();

    PathwayStalls(Asked asked, List<Integer> cases) {
        this.asked = asked;
        cases.forEach(this::follow);
    }

    private void follow(int caze) {
        var graph = asked.graph();
        int opener = graph.cases().opener().get(caze);
        wait(caze, "", opener, Known.startOf(graph.cases().openedOn().get(caze)));
        for (int handOff : PathwayCases.handOffs(asked, caze)) {
            wait(
                    caze,
                    asked.kind(graph.referrals().sender().get(handOff)),
                    graph.referrals().receiver().get(handOff),
                    graph.referrals().sentAt().get(handOff));
        }
    }

    private void wait(int caze, String from, int institution, long since) {
        long closed = closing(caze);
        long acted = Math.min(nextHandOff(caze, institution, since), nextAct(caze, institution, since));
        End end = acted <= Math.min(closed, asked.moment())
                ? End.ACTED
                : closed <= asked.moment() ? End.CLOSED : End.WAITING;
        long until = Math.min(acted, Math.min(closed, asked.moment()));
        waits.computeIfAbsent(new Pair(from, asked.kind(institution)), any -> new ArrayList<>())
                .add(new Wait(caze, Math.max(0, until - since) / DAY, end));
    }

    /** The end of the day of closing, {@link Instants#NONE} while the case is open, the moment where the day is not recorded. */
    private long closing(int caze) {
        var closedOn = asked.graph().cases().closedOn();
        if (asked.isOpen(caze)) {
            return Instants.NONE;
        }
        return closedOn.isEmpty(caze)
                ? asked.moment()
                : Math.min(asked.moment(), Known.startOf(closedOn.get(caze) + 1) - 1);
    }

    private long nextHandOff(int caze, int institution, long since) {
        var referrals = asked.graph().referrals();
        for (int handOff : PathwayCases.handOffs(asked, caze)) {
            if (referrals.sender().get(handOff) == institution
                    && referrals.sentAt().get(handOff) >= since) {
                return referrals.sentAt().get(handOff);
            }
        }
        return Instants.NONE;
    }

    /** The first decision or measure on the day of arrival or later, at the beginning of its day but not before the arrival. */
    private long nextAct(int caze, int institution, long since) {
        var graph = asked.graph();
        int arrived = Known.dayOf(since);
        int day = Integer.MAX_VALUE;
        Groups decisions = graph.index().decisionsOfCase();
        for (int i = decisions.from(caze); i < decisions.until(caze); i++) {
            int decision = decisions.row(i);
            int on = graph.decisions().decidedOn().get(decision);
            day = graph.decisions().body().get(decision) == institution && on >= arrived ? Math.min(day, on) : day;
        }
        Groups measures = graph.index().measuresOfCase();
        for (int i = measures.from(caze); i < measures.until(caze); i++) {
            int measure = measures.row(i);
            int on = graph.measures().startedOn().get(measure);
            day = graph.measures().provider().get(measure) == institution && on >= arrived ? Math.min(day, on) : day;
        }
        return day > asked.day() ? Instants.NONE : Math.max(since, Known.startOf(day));
    }

    /** {@return by the names of the two kinds} */
    List<Stall> answer() {
        return waits.entrySet().stream()
                .map(pair -> stall(pair.getKey(), pair.getValue()))
                .toList();
    }

    private Stall stall(Pair pair, List<Wait> all) {
        double[] days = all.stream().mapToDouble(Wait::days).toArray();
        boolean[] ended = new boolean[all.size()];
        for (int i = 0; i < ended.length; i++) {
            ended[i] = all.get(i).end == End.ACTED;
        }
        KaplanMeier curve = KaplanMeier.of(days, ended);
        List<Integer> waiting = all.stream()
                .filter(wait -> wait.end == End.WAITING)
                .map(Wait::caze)
                .toList();
        return new Stall(
                pair.from.isEmpty() ? null : pair.from,
                pair.kind,
                all.size(),
                count(all, End.ACTED),
                count(all, End.CLOSED),
                waiting.size(),
                curve.median().value(),
                bounds(curve.median()),
                curve.quantile(0.9).value(),
                PathwayCases.list(asked, waiting));
    }

    private static @Nullable Bounds bounds(MedianTime median) {
        return median.lower() == null ? null : new Bounds(Objects.requireNonNull(median.lower()), median.upper());
    }

    private static long count(List<Wait> all, End end) {
        return all.stream().filter(wait -> wait.end == end).count();
    }
}
