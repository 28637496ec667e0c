package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.svetionik.demo.background.Background;
import org.svetionik.demo.background.Route;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Pace;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Place;

/** The cases that agencies open and that stay below the Centre: as many every month. */
public final class AgencyStream {
    /** Cases per year in a district of average size. */
    private static final Map<Kind, Integer> PER_YEAR = rates();

    private final Chronicle chronicle;
    private final Background background;
    private final Zeal zeal;
    private final Dice dice;

    public AgencyStream(Chronicle chronicle, Background background, Zeal zeal) {
        this.chronicle = chronicle;
        this.background = background;
        this.zeal = zeal;
        this.dice = chronicle.dice("agency stream");
    }

    private static Map<Kind, Integer> rates() {
        Map<Kind, Integer> rates = new EnumMap<>(Kind.class);
        rates.put(Kind.SOCIAL_WORK_CENTRE, 8);
        rates.put(Kind.POLICE, 8);
        rates.put(Kind.HEALTH, 8);
        rates.put(Kind.NGO, 5);
        rates.put(Kind.DISTRICT_OFFICE, 5);
        rates.put(Kind.PROSECUTION, 3);
        rates.put(Kind.LABOUR_INSPECTORATE, 6);
        return Collections.unmodifiableMap(rates);
    }

    public void flow() {
        Shares shares = new Shares(chronicle.country);
        int districts = chronicle.country.districts.size();
        for (String district : chronicle.country.districts.keySet()) {
            double size = districts
                    * shares.withFloor(district, 0.3)
                    * chronicle.extent.volume().agencyRate();
            PER_YEAR.forEach((kind, perYear) -> flow(kind, district, size * perYear / 12));
        }
    }

    private void flow(Kind kind, String district, double perMonth) {
        Schoolyard yard = Schoolyard.byPupils(chronicle, district, dice);
        Pace pace = new Pace(dice.share());
        for (YearMonth month : chronicle.months()) {
            int due = pace.next(perMonth * chronicle.recorded(month) * coverage(month));
            for (int i = 0; i < due; i++) {
                open(kind, yard, chronicle.dayIn(month, dice));
            }
        }
    }

    /** Fewer agencies keep records before the months that gaps look back to. */
    private double coverage(YearMonth month) {
        return month.isBefore(chronicle.extent.steadySince())
                ? chronicle.extent.volume().earlyCoverage()
                : 1;
    }

    private void open(Kind kind, Schoolyard yard, LocalDate day) {
        Institution school = yard.next(day);
        if (background.silences.opens(kind, school.district(), day)) {
            Route route = background.routes.next(kind, school.district(), day);
            background.open(school, day, background.opener(kind, school), route);
        }
    }

    /** In the judged year every social work centre hands on to the police, and every allowed route is used in every district. */
    public void completeYear() {
        Route toPolice = background.routes.of(Kind.SOCIAL_WORK_CENTRE).get(0);
        for (Place place : chronicle.country.places) {
            Institution school = chronicle.country.schoolsIn(place.code()).get(0);
            background.open(school, dayInWindow(), background.opener(Kind.SOCIAL_WORK_CENTRE, school), toPolice);
        }
        for (String district : chronicle.country.districts.keySet()) {
            Schoolyard others = Schoolyard.byPupils(chronicle, district, dice);
            Schoolyard own = Schoolyard.byZeal(chronicle, district, zeal, dice);
            for (Route route : background.routes.all) {
                LocalDate day = dayInWindow();
                Institution school = (route.opener() == Kind.SCHOOL ? own : others).next(day);
                if (background.silences.allows(route, district, day)) {
                    background.open(school, day, background.opener(route.opener(), school), route);
                }
            }
        }
    }

    /** Early enough that all hand-offs of a route are made and known. */
    private LocalDate dayInWindow() {
        return chronicle.extent.windowOpens().plusDays(dice.between(2, 300));
    }
}
