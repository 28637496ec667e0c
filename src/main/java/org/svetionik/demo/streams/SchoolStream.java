package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.svetionik.demo.background.Background;
import org.svetionik.demo.background.OneWayOut;
import org.svetionik.demo.background.Route;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Pace;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** The cases that schools open and that stay below the Centre. */
public final class SchoolStream {
    private final Chronicle chronicle;
    private final Background background;
    private final Zeal zeal;
    private final Dice dice;
    private final Set<Institution> connected = new HashSet<>();

    public SchoolStream(Chronicle chronicle, Background background, Zeal zeal) {
        this.chronicle = chronicle;
        this.background = background;
        this.zeal = zeal;
        this.dice = chronicle.dice("school stream");
    }

    public void flow() {
        for (String district : chronicle.country.districts.keySet()) {
            double perMonth = chronicle.extent.volume().schoolCasesPerMonth() * zeal.share(district);
            Pace pace = new Pace(dice.share());
            Schoolyard yard = Schoolyard.withScenes(chronicle, district, zeal, dice);
            for (YearMonth month : chronicle.months()) {
                int due = pace.next(perMonth * Growth.of(month) * chronicle.recorded(month));
                for (int i = 0; i < due; i++) {
                    LocalDate day = chronicle.dayIn(month, dice);
                    open(yard.next(day), day);
                }
            }
        }
    }

    private void open(Institution school, LocalDate day) {
        background.open(school, day, school, route(school, day));
    }

    /** The first case in the window goes two ways, so that no school hangs on one institution unless that is planted. */
    private Route route(Institution school, LocalDate day) {
        if (!chronicle.extent.judged(day)) {
            return background.routes.next(Kind.SCHOOL, school.district(), day);
        }
        boolean oneWayOut = OneWayOut.binds(chronicle.country, school);
        if (!oneWayOut && chronicle.extent.inWindow(day) && connected.add(school)) {
            return background.routes.twoWays();
        }
        return Scene.isScene(school.municipality())
                ? background.routes.onStage(school, oneWayOut)
                : background.routes.next(Kind.SCHOOL, school.district(), day);
    }
}
