package org.svetionik.figures.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is shown of a family under a pattern, as an attacker reads it: one joint set of equations, hidden margins shared by all tables. */
record Publication(Family family, Pattern pattern) {

    Attacker attacker() {
        Attacker attacker = new Attacker();
        for (Axis axis : family.axes()) {
            List<String> hidden = IntStream.range(0, axis.size())
                    .filter(value -> pattern.hides(axis, value))
                    .mapToObj(value -> name(axis, value))
                    .toList();
            long shown = IntStream.range(0, axis.size())
                    .filter(value -> !pattern.hides(axis, value))
                    .mapToLong(axis::count)
                    .sum();
            if (!hidden.isEmpty()) {
                attacker.learn(hidden, family.total() - shown);
            }
        }
        for (Crossing crossing : family.crossings()) {
            for (int row = 0; row < crossing.rows().size(); row++) {
                learn(attacker, crossing, crossing.rows(), row, true);
            }
            for (int column = 0; column < crossing.columns().size(); column++) {
                learn(attacker, crossing, crossing.columns(), column, false);
            }
        }
        return attacker;
    }

    private void learn(Attacker attacker, Crossing crossing, Axis axis, int value, boolean isRow) {
        Axis across = isRow ? crossing.columns() : crossing.rows();
        List<String> hidden = new ArrayList<>();
        long shown = 0;
        for (int other = 0; other < across.size(); other++) {
            int row = isRow ? value : other;
            int column = isRow ? other : value;
            if (pattern.hides(crossing, row, column)) {
                hidden.add(crossing.name() + " " + row + " " + column);
            } else {
                shown += crossing.count(row, column);
            }
        }
        if (hidden.isEmpty()) {
            return;
        }
        if (pattern.hides(axis, value)) {
            if (shown != 0) {
                throw new AssertionError("A count is shown below a hidden margin: " + name(axis, value));
            }
            attacker.learn(hidden, name(axis, value));
        } else {
            attacker.learn(hidden, axis.count(value) - shown);
        }
    }

    private static String name(Axis axis, int value) {
        return axis.name() + " " + value;
    }
}
