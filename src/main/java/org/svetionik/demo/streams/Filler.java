package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

/** Brings cases and referrals to their exact numbers, with old cases that no gap looks back to. */
public final class Filler {
    private final Chronicle chronicle;
    private final Background background;
    private final Dice dice;

    public Filler(Chronicle chronicle, Background background) {
        this.chronicle = chronicle;
        this.background = background;
        this.dice = chronicle.dice("filler");
    }

    public void fill() {
        List<CaseFile> old = cases(chronicle.extent.volume().cases() - chronicle.cases.size());
        int missing = chronicle.extent.volume().referrals() - chronicle.referralCount();
        if (missing < 0 || missing > old.size()) {
            throw new IllegalStateException(
                    "Cannot bring " + old.size() + " old cases to " + missing + " more referrals");
        }
        Pace pace = new Pace(0);
        for (CaseFile file : old) {
            if (pace.next((double) missing / old.size()) > 0) {
                handOnAgain(file);
            }
        }
    }

    private List<CaseFile> cases(int missing) {
        List<YearMonth> months = new ArrayList<>(chronicle.months());
        months.removeIf(month -> !month.isBefore(chronicle.extent.steadySince()));
        Turns<YearMonth> when = new Turns<>(months, month -> 1, dice);
        Turns<Institution> where = new Turns<>(chronicle.country.schools, school -> school.pupils() + 1, dice);
        Route route = Route.of(Kind.POLICE, Referral.Priority.REGULAR, "POLICE>SOCIAL_WORK_CENTRE");
        List<CaseFile> opened = new ArrayList<>();
        for (int i = 0; i < missing; i++) {
            LocalDate day = chronicle.dayIn(when.next(), dice);
            Institution school = where.next();
            opened.add(background.open(school, day, background.opener(Kind.POLICE, school), route));
        }
        return opened;
    }

    private void handOnAgain(CaseFile file) {
        Institution school = file.student.school();
        background.travel.handOn(
                file,
                background.opener(Kind.SOCIAL_WORK_CENTRE, school),
                background.opener(Kind.HEALTH, school),
                Referral.Priority.REGULAR,
                file.openedOn
                        .plusDays(dice.between(6, 30))
                        .atTime(9, dice.below(60))
                        .toInstant(ZoneOffset.UTC));
    }
}
