package org.svetionik.demo.streams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Place;
import org.svetionik.demo.country.Scene;

/**
 * How readily each school opens cases, relative to its pupils. Wide enough that the spread between schools and between
 * municipalities is far above chance, never so low that a school which does open cases looks silent.
 */
public final class Zeal {
    private static final double[][] PATTERNS = {
        {0.65, 0.65, 0.9, 0.65, 0.65},
        {0.65, 0.9, 0.65, 0.65, 0.9},
        {0.7, 1.0, 1.6, 0.7, 1.0},
        {3.0, 4.0, 2.0, 4.0, 3.0}
    };
    private static final int[] PATTERN_OF_PLACE = {0, 2, 1, 0, 3, 1};

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> byDistrict = new TreeMap<>();

    public Zeal(Country country) {
        for (List<Place> places : country.districts.values()) {
            for (int i = 0; i < places.size(); i++) {
                List<Institution> schools = country.schoolsIn(places.get(i).code());
                double[] pattern = PATTERNS[PATTERN_OF_PLACE[i % PATTERN_OF_PLACE.length]];
                for (int j = 0; j < schools.size(); j++) {
                    Institution school = schools.get(j);
                    double weight = school.pupils() * pattern[j % pattern.length];
                    weights.put(school.code(), weight);
                    byDistrict.merge(school.district(), weight, Double::sum);
                }
            }
        }
    }

    double of(Institution school) {
        return weights.getOrDefault(school.code(), 0.0);
    }

    /** The part of all schools' cases that falls to a district. */
    double share(String district) {
        double total = 0;
        for (double one : byDistrict.values()) {
            total += one;
        }
        return byDistrict.getOrDefault(district, 0.0) / total;
    }

    /** The same while the gaps are judged: some large schools and one municipality fall silent. */
    double whileJudged(Institution school) {
        return isSilent(school) ? 0 : of(school);
    }

    /** The first school of a silent place has most pupils of all there. */
    public static boolean isSilent(Institution school) {
        boolean large = school.pupils() >= 1_000;
        return school.municipality().equals(Scene.SILENT.municipality)
                || (large && Scene.SILENT_SCHOOL_PLACES.contains(school.municipality()));
    }
}
