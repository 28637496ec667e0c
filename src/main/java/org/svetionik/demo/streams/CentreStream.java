package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.demo.background.Background;
import org.svetionik.demo.background.Route;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Pace;
import org.svetionik.demo.chance.Turns;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** The cases that reach the Centre, as many a year as published, and their decisions. */
public final class CentreStream {
    private static final Map<Kind, List<Route>> ROUTES = routes();

    private final Chronicle chronicle;
    private final Background background;
    private final Zeal zeal;
    private final Dice dice;
    private final Map<Integer, List<CaseFile>> byYear = new TreeMap<>();

    public CentreStream(Chronicle chronicle, Background background, Zeal zeal) {
        this.chronicle = chronicle;
        this.background = background;
        this.zeal = zeal;
        this.dice = chronicle.dice("centre stream");
    }

    /** Per kind the usual route, and the one that is left where a silence forbids it. */
    private static Map<Kind, List<Route>> routes() {
        Map<Kind, String> second = new EnumMap<>(Kind.class);
        second.put(Kind.POLICE, " POLICE>SOCIAL_WORK_CENTRE");
        second.put(Kind.SOCIAL_WORK_CENTRE, " SOCIAL_WORK_CENTRE>POLICE");
        second.put(Kind.DISTRICT_OFFICE, " DISTRICT_OFFICE>SOCIAL_WORK_CENTRE");
        second.put(Kind.HEALTH, " HEALTH>SOCIAL_WORK_CENTRE");
        second.put(Kind.NGO, "");
        second.put(Kind.LABOUR_INSPECTORATE, " LABOUR_INSPECTORATE>POLICE");
        second.put(Kind.PROSECUTION, "");
        second.put(Kind.SCHOOL, " SCHOOL>SOCIAL_WORK_CENTRE SCHOOL>DISTRICT_OFFICE");
        Map<Kind, List<Route>> routes = new EnumMap<>(Kind.class);
        second.forEach((kind, legs) -> {
            String toCentre = kind + ">VICTIM_PROTECTION_CENTRE";
            Referral.Priority urgent = Referral.Priority.URGENT;
            routes.put(kind, List.of(Route.of(kind, urgent, toCentre + legs), Route.of(kind, urgent, toCentre)));
        });
        return routes;
    }

    public void flow() {
        List<CentreYear> years = CentreYear.all();
        for (Kind kind : ROUTES.keySet()) {
            flow(kind, years);
        }
        Verdicts verdicts = new Verdicts(chronicle, background);
        int carried = 0;
        for (Map.Entry<Integer, List<CaseFile>> year : byYear.entrySet()) {
            carried = verdicts.decide(year.getValue(), of(years, year.getKey()), carried);
        }
    }

    private static CentreYear of(List<CentreYear> years, int year) {
        return years.stream().filter(one -> one.year() == year).findFirst().orElseThrow();
    }

    private void flow(Kind kind, List<CentreYear> years) {
        Shares shares = new Shares(chronicle.country);
        boolean common = kind == Kind.POLICE || kind == Kind.SOCIAL_WORK_CENTRE || kind == Kind.SCHOOL;
        double floor = common ? 0.6 : 1;
        Turns<String> districts =
                new Turns<>(chronicle.country.districts.keySet(), code -> shares.withFloor(code, floor), dice);
        Map<String, Schoolyard> yards = new TreeMap<>();
        Pace pace = new Pace(dice.share());
        for (YearMonth month : chronicle.months()) {
            double perMonth = of(years, month.getYear()).referrals().getOrDefault(kind, 0) / 12.0;
            int due = pace.next(perMonth * chronicle.recorded(month));
            for (int i = 0; i < due; i++) {
                open(kind, chronicle.dayIn(month, dice), districts, yards);
            }
        }
    }

    private void open(Kind kind, LocalDate day, Turns<String> districts, Map<String, Schoolyard> yards) {
        String district = districts.next();
        while (!background.silences.opens(kind, district, day)) {
            district = districts.next();
        }
        Institution school =
                yards.computeIfAbsent(district, code -> yard(kind, code)).next(day);
        List<Route> routes = ROUTES.getOrDefault(kind, List.of());
        Route route = background.silences.allows(routes.get(0), district, day) ? routes.get(0) : routes.get(1);
        CaseFile file = background.begin(school, day, background.opener(kind, school), urgency(kind, route));
        byYear.computeIfAbsent(day.getYear(), year -> new ArrayList<>()).add(file);
    }

    private Schoolyard yard(Kind kind, String district) {
        return kind == Kind.SCHOOL
                ? Schoolyard.byZeal(chronicle, district, zeal, dice)
                : Schoolyard.reachingCentre(chronicle, district, dice);
    }

    /** Schools turn to the Centre when it is urgent; some cases of others are not. */
    private Route urgency(Kind kind, Route route) {
        int chance = kind == Kind.SCHOOL ? 100 : dice.below(100);
        Referral.Priority priority = chance < 15
                ? Referral.Priority.REGULAR
                : chance < 25 ? Referral.Priority.EMERGENCY : Referral.Priority.URGENT;
        return new Route(kind, priority, 1, false, route.legs());
    }
}
