package org.svetionik.figures.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one year that share margins. Refuses crossings that form a cycle: only then do hidden margins leave each table to be judged
 * alone.
 *
 * @param total how many units the year has
 */
public record Family(long total, List<Axis> axes, List<Crossing> crossings) {

    public Family {
        axes = List.copyOf(axes);
        crossings = List.copyOf(crossings);
        refuseCycles(axes, crossings);
    }

    private static void refuseCycles(List<Axis> axes, List<Crossing> crossings) {
        Map<String, String> trees = new HashMap<>();
        axes.forEach(axis -> trees.put(axis.name(), axis.name()));
        for (Crossing crossing : crossings) {
            String one = trees.getOrDefault(crossing.rows().name(), "");
            String other = trees.getOrDefault(crossing.columns().name(), "");
            if (one.equals(other)) {
                throw new IllegalArgumentException(crossing.name() + " closes a cycle of tables");
            }
            trees.replaceAll((axis, tree) -> tree.equals(other) ? one : tree);
        }
    }
}
