package org.svetionik.figures.suppression;

import java.util.List;

/**
 * One way of dividing the units of a year, with its counts. A refinement of the total: the counts add up to it.
 *
 * @param place whether its values are places, where even a zero tells who is not there
 * @param codes its values, in the order of their code
 * @param counts how many units each value has
 */
public record Axis(String name, boolean place, List<String> codes, List<Long> counts) {

    public Axis {
        codes = List.copyOf(codes);
        counts = List.copyOf(counts);
        if (codes.size() != counts.size()
                || !codes.equals(codes.stream().sorted().toList())) {
            throw new IllegalArgumentException(name + " needs one count for each code, in the order of the codes");
        }
    }

    int size() {
        return codes.size();
    }

    long count(int value) {
        return counts.get(value);
    }
}
