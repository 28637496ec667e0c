package org.svetionik.demo.streams;

import java.util.Map;
import java.util.TreeMap;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Place;

/** Which part of the country's cases falls to a district: by pupils, with a floor so that small districts take part. */
final class Shares {
    private final Map<String, Double> byPupils = new TreeMap<>();

    Shares(Country country) {
        int pupils = country.places.stream().mapToInt(Place::pupils).sum();
        country.districts.keySet().forEach(code -> byPupils.put(code, (double) country.pupilsOf(code) / pupils));
    }

    double byPupils(String district) {
        return byPupils.getOrDefault(district, 0.0);
    }

    double withFloor(String district, double floor) {
        return floor / byPupils.size() + (1 - floor) * byPupils(district);
    }
}
