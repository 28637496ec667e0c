package org.svetionik.demo.chance;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A source of chance with a name: the same seed and name throw the same numbers, whatever other dice are thrown. Only
 * {@link SplittableRandom#nextLong()} is used, so that no change in how Java derives bounded numbers changes a package.
 */
public final class Dice {
    private final SplittableRandom source;

    public Dice(long seed, String name) {
        source = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.hashCode());
    }

    /** A number from 0 to bound - 1. */
    public int below(int bound) {
        return (int) (((source.nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number from first to last, both included. */
    public int between(int first, int last) {
        return first + below(last - first + 1);
    }

    public boolean percent(int chance) {
        return below(100) < chance;
    }

    /** A number from 0 to just under 1. */
    public double share() {
        return (source.nextLong() >>> 11) * 0x1.0p-53;
    }

    public <T> T oneOf(List<T> items) {
        return items.get(below(items.size()));
    }
}
