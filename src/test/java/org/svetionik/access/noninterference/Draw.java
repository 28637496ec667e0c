package org.svetionik.access.noninterference;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chance, the same again for the same seed. Few days and moments, so that hidden and visible records share them. */
final class Draw {

    private final Random random;
    private final Set<String> codes = new HashSet<>();

    Draw(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(Collection<T> all) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }

    <T> List<T> some(Collection<T> all, int most) {
        List<T> shuffled = shuffled(all);
        return shuffled.subList(0, Math.min(upTo(most), shuffled.size()));
    }

    <T> List<T> shuffled(Collection<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A code that was not drawn before; their order has nothing to do with the order in which they are drawn. */
    String code(String prefix) {
        String code = prefix + "-" + (100 + random.nextInt(900));
        return codes.add(code) ? code : code(prefix);
    }

    LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(30L * upTo(5));
    }

    ZonedDateTime moment() {
        return day().atTime(6 * upTo(3), 0).atZone(ZoneOffset.UTC);
    }
}
