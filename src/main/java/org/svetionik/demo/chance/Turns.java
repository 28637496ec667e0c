package org.svetionik.demo.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Takes turns in proportion to weights, evenly spread: smooth weighted round robin. Used wherever a share should hold in every
 * stretch of time and not only on average. Items without weight never get a turn.
 */
public final class Turns<T> {
    private final List<T> items = new ArrayList<>();
    private final double[] weights;
    private final double[] credit;
    private final double total;

    public Turns(Collection<T> candidates, ToDoubleFunction<T> weight, Dice dice) {
        this(candidates, weight);
        for (int i = 0; i < credit.length; i++) {
            credit[i] = weights[i] * dice.share();
        }
    }

    private Turns(Collection<T> candidates, ToDoubleFunction<T> weight) {
        candidates.stream().filter(item -> weight.applyAsDouble(item) > 0).forEach(items::add);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("None of " + candidates.size() + " candidates has a weight");
        }
        weights = items.stream().mapToDouble(weight).toArray();
        double sum = 0;
        for (double one : weights) {
            sum += one;
        }
        total = sum;
        credit = new double[weights.length];
    }

    /** Without an element of chance: whole-number weights are met exactly after as many turns as they add up to. */
    public static <T> Turns<T> exact(Map<T, Integer> counts) {
        return new Turns<>(counts.keySet(), counts::get);
    }

    public T next() {
        int best = 0;
        for (int i = 0; i < credit.length; i++) {
            credit[i] += weights[i];
            if (credit[i] > credit[best]) {
                best = i;
            }
        }
        credit[best] -= total;
        return items.get(best);
    }
}
