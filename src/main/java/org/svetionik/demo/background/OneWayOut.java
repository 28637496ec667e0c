package org.svetionik.demo.background;

import java.util.List;
import java.util.Set;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Scene;

/** The schools whose referrals all go to one social work centre while single points of failure are judged. */
public final class OneWayOut {
    private static final Set<String> WHOLE =
            Set.of(Scene.ONE_WAY_OUT.municipality, Scene.ANOTHER_ONE_WAY_OUT.municipality);

    private OneWayOut() {}

    public static boolean binds(Country country, Institution school) {
        if (WHOLE.contains(school.municipality())) {
            return true;
        }
        return school.municipality().equals(Scene.FOUR_WITH_ONE_WAY_OUT.municipality)
                && four(country).contains(school);
    }

    /** One school short of a gap. */
    public static List<Institution> four(Country country) {
        return country.schoolsIn(Scene.FOUR_WITH_ONE_WAY_OUT.municipality).subList(0, 4);
    }
}
