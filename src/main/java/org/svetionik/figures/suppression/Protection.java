package org.svetionik.figures.suppression;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds what has to be hidden of a family for a threshold: small counts first, then so much more that every hidden count may lie in an
 * interval as wide as the threshold. The same family gives the same pattern.
 */
public final class Protection {

    private final Family family;
    private final long threshold;
    private final Pattern pattern;
    private final Margins margins;
    private final Deque<Crossing> open = new ArrayDeque<>();

    private Protection(Family family, long threshold, Pattern start) {
        this.family = family;
        this.threshold = threshold;
        this.pattern = new Pattern(start);
        this.margins = new Margins(pattern, threshold);
    }

    /** The pattern for a threshold. */
    public static Pattern of(Family family, long threshold) {
        return of(family, threshold, new Pattern());
    }

    /** The pattern for a threshold that hides all that the pattern of a lower one hides. */
    public static Pattern of(Family family, long threshold, Pattern lower) {
        Protection protection = new Protection(family, threshold, lower);
        protection.run();
        return protection.pattern;
    }

    private void run() {
        if (family.total() < threshold) {
            pattern.hideEverything();
            return;
        }
        family.axes().forEach(margins::hideSmall);
        family.crossings().forEach(this::hideSmall);
        open.addAll(family.crossings());
        while (!open.isEmpty() && !pattern.hidesEverything()) {
            protect(open.remove());
        }
    }

    private void hideSmall(Crossing crossing) {
        for (int row = 0; row < crossing.rows().size(); row++) {
            for (int column = 0; column < crossing.columns().size(); column++) {
                if (margins.isSmall(crossing.count(row, column), crossing.isOfPlaces())) {
                    pattern.hide(crossing, row, column);
                }
            }
        }
    }

    /** What has been found wide enough stays so when more is hidden. */
    private void protect(Crossing crossing) {
        BitSet safe = new BitSet();
        int columns = crossing.columns().size();
        int cells = crossing.rows().size() * columns;
        boolean changed = true;
        while (changed && !pattern.hidesEverything()) {
            changed = false;
            for (int cell = 0; cell < cells; cell++) {
                if (!safe.get(cell) && pattern.hides(crossing, cell / columns, cell % columns)) {
                    changed |= widen(crossing, cell / columns, cell % columns);
                    safe.set(cell);
                }
            }
        }
    }

    /** Hides more until a cell is wide enough; says whether it had to. */
    private boolean widen(Crossing crossing, int row, int column) {
        boolean changed = false;
        Network network = new Network(crossing, pattern);
        long width = network.width(row, column, threshold);
        while (width < threshold && !pattern.hidesEverything()) {
            hideMore(crossing, network, row, column, threshold - width);
            changed = true;
            network = new Network(crossing, pattern);
            width = network.width(row, column, threshold);
        }
        return changed;
    }

    private void hideMore(Crossing crossing, Network network, int row, int column, long missing) {
        Detour detour = new Detour(crossing, pattern, network.afterRaising(row, column, threshold));
        if (!detour.hide(row, column, missing) && !detour.hide(row, column, 1)) {
            hideMargin(crossing);
        }
    }

    private void hideMargin(Crossing crossing) {
        Axis rows = crossing.rows();
        Axis columns = crossing.columns();
        long inRows = margins.smallestShown(rows).map(rows::count).orElse(Long.MAX_VALUE);
        long inColumns = margins.smallestShown(columns).map(columns::count).orElse(Long.MAX_VALUE);
        Axis axis = inRows <= inColumns ? rows : columns;
        if (!margins.hideOneMore(axis)) {
            pattern.hideEverything();
        }
        Set<Crossing> again = new LinkedHashSet<>(open);
        family.crossings().stream().filter(other -> other.has(axis)).forEach(again::add);
        again.forEach(other -> {
            if (!open.contains(other)) {
                open.add(other);
            }
        });
    }
}
