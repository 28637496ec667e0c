package org.svetionik.demo.background;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Turns;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** Chooses the route of a background case: all of a kind's routes in turn, those that a silence forbids left out. */
public final class Routes {
    public final List<Route> all = Route.all();
    private final Silences silences;
    private final Dice dice;
    private final Map<String, Turns<Route>> turns = new HashMap<>();

    Routes(Chronicle chronicle, Silences silences) {
        this.silences = silences;
        this.dice = chronicle.dice("routes");
    }

    public Route next(Kind opener, String district, LocalDate day) {
        Turns<Route> own =
                turns.computeIfAbsent(opener + district, key -> new Turns<>(of(opener), Route::weight, dice));
        Route route = own.next();
        for (int i = 0; i < 100 && !silences.allows(route, district, day); i++) {
            route = own.next();
        }
        return route;
    }

    /** A route for a school in a scene; where the social work centre is the only way out, to it alone. */
    public Route onStage(Institution school, boolean oneWayOut) {
        List<Route> simple = of(Kind.SCHOOL).stream().filter(Route::onStage).toList();
        if (oneWayOut) {
            return simple.get(1);
        }
        return turns.computeIfAbsent(school.code(), key -> new Turns<>(simple, Route::weight, dice))
                .next();
    }

    /** The first route of schools: to the social work centre and the district office, two ways to the Centre. */
    public Route twoWays() {
        return all.get(0);
    }

    public List<Route> of(Kind opener) {
        List<Route> routes = new ArrayList<>(all);
        routes.removeIf(route -> route.opener() != opener);
        return routes;
    }
}
