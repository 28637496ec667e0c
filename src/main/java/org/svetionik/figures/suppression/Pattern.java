package org.svetionik.figures.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What is hidden of a family of tables. A hidden margin hides its row or column in every table; below a margin that is shown as zero
 * everything is known to be zero, and shown.
 */
public final class Pattern {

    private boolean everything;
    private final Map<String, BitSet> margins = new HashMap<>();
    private final Map<String, BitSet> cells = new HashMap<>();

    Pattern() {}

    /** A pattern that hides what another hides, to be widened. */
    Pattern(Pattern other) {
        everything = other.everything;
        other.margins.forEach((axis, hidden) -> margins.put(axis, (BitSet) hidden.clone()));
        other.cells.forEach((crossing, hidden) -> cells.put(crossing, (BitSet) hidden.clone()));
    }

    /** {@return whether the whole year is hidden, its total and its zeros, too} */
    public boolean hidesEverything() {
        return everything;
    }

    /** {@return whether the count of this value is hidden} */
    public boolean hides(Axis axis, int value) {
        return everything || hidden(axis).get(value);
    }

    /** {@return whether the count of this cell is hidden} */
    public boolean hides(Crossing crossing, int row, int column) {
        return everything || (!isKnownZero(crossing, row, column) && covers(crossing, row, column));
    }

    private boolean covers(Crossing crossing, int row, int column) {
        return hides(crossing.rows(), row)
                || hides(crossing.columns(), column)
                || hidden(crossing).get(index(crossing, row, column));
    }

    boolean isKnownZero(Crossing crossing, int row, int column) {
        return isShownZero(crossing.rows(), row) || isShownZero(crossing.columns(), column);
    }

    private boolean isShownZero(Axis axis, int value) {
        return axis.count(value) == 0 && !hides(axis, value);
    }

    BitSet hidden(Axis axis) {
        return margins.computeIfAbsent(axis.name(), none -> new BitSet());
    }

    private BitSet hidden(Crossing crossing) {
        return cells.computeIfAbsent(crossing.name(), none -> new BitSet());
    }

    void hide(Axis axis, int value) {
        hidden(axis).set(value);
    }

    void hide(Crossing crossing, int row, int column) {
        hidden(crossing).set(index(crossing, row, column));
    }

    void hideEverything() {
        everything = true;
    }

    private static int index(Crossing crossing, int row, int column) {
        return row * crossing.columns().size() + column;
    }
}
