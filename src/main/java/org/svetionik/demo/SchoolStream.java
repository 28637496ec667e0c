package org.svetionik.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** The cases that schools open and that stay below the Centre. */
final class SchoolStream {
    private final Chronicle chronicle;
    private final Background background;
    private final Zeal zeal;
    private final Dice dice;
    private final Set<Institution> connected = new HashSet<>();

    SchoolStream(Chronicle chronicle, Background background, Zeal zeal) {
        this.chronicle = chronicle;
        this.background = background;
        this.zeal = zeal;
        this.dice = chronicle.dice("school stream");
    }

    void flow() {
        for (String district : chronicle.country.districts.keySet()) {
            double perMonth = chronicle.options.size().schoolCasesPerMonth * zeal.share(district);
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
        if (!chronicle.options.judged(day)) {
            return background.routes.next(Kind.SCHOOL, school.district(), day);
        }
        boolean oneWayOut = OneWayOut.binds(chronicle.country, school);
        if (!oneWayOut && chronicle.options.inWindow(day) && connected.add(school)) {
            return background.routes.twoWays();
        }
        return Scene.isScene(school.municipality())
                ? background.routes.onStage(school, oneWayOut)
                : background.routes.next(Kind.SCHOOL, school.district(), day);
    }
}
