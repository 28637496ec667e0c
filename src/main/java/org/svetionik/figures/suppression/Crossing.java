package org.svetionik.figures.suppression;

import java.util.List;

/**
 * A table of two axes: its rows add up to the counts of the one, its columns to those of the other.
 *
 * @param counts by row, then by column
 */
public record Crossing(Axis rows, Axis columns, List<List<Long>> counts) {

    public Crossing {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** {@return the names of both axes, which name the table within its family} */
    public String name() {
        return rows.name() + "/" + columns.name();
    }

    boolean isOfPlaces() {
        return rows.place() || columns.place();
    }

    boolean has(Axis axis) {
        return rows.equals(axis) || columns.equals(axis);
    }

    long count(int row, int column) {
        return counts.get(row).get(column);
    }
}
