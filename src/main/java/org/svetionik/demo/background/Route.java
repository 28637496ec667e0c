package org.svetionik.demo.background;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.ResourceTable;

/** A way of a case through kinds of institution. */
public record Route(Kind opener, Referral.Priority priority, int weight, boolean onStage, List<Leg> legs) {
    /** One hand-off on the way. */
    record Leg(Kind from, Kind to) {
        static Leg parse(String text) {
            int arrow = text.indexOf('>');
            return new Leg(Kind.valueOf(text.substring(0, arrow)), Kind.valueOf(text.substring(arrow + 1)));
        }
    }

    public static Route of(Kind opener, Referral.Priority priority, String legs) {
        return new Route(
                opener,
                priority,
                1,
                false,
                Stream.of(legs.split(" ")).map(Leg::parse).toList());
    }

    static List<Route> all() {
        return ResourceTable.rows("/demo/routes.csv").stream().map(Route::read).toList();
    }

    private static Route read(NamedCsvRecord row) {
        Route route = of(
                Kind.valueOf(row.getField("opener")),
                Referral.Priority.valueOf(row.getField("priority")),
                row.getField("legs"));
        return new Route(
                route.opener,
                route.priority,
                Integer.parseInt(row.getField("weight")),
                Boolean.parseBoolean(row.getField("stage")),
                route.legs);
    }
}
