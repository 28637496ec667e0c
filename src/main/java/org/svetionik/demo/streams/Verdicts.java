package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.demo.background.Background;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Pace;
import org.svetionik.demo.chance.Turns;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Decision;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/**
 * The Centre's decisions on the referrals of a year. Shares are those of 2023 (57 identified, 31 rejected, 10 suspended, 19 not a
 * victim, 51 ongoing at the end of the year; 9 more identified from the year before: annual report of the Centre for 2023), the
 * number identified in a year is the published one. Outcomes are spread evenly over the kinds of sender.
 */
final class Verdicts {
    private static final int CARRIED = 9;
    private static final Comparator<CaseFile> BY_KIND_AND_DAY =
            Comparator.comparing((CaseFile file) -> file.openedBy.kind()).thenComparing(file -> file.openedOn);

    private final Chronicle chronicle;
    private final Background background;
    private final Dice dice;

    Verdicts(Chronicle chronicle, Background background) {
        this.chronicle = chronicle;
        this.background = background;
        this.dice = chronicle.dice("verdicts");
    }

    /** Decides a year's cases; returns how many of them are identified only in the next year. */
    int decide(List<CaseFile> files, CentreYear year, int carriedIn) {
        int total = files.size();
        int identified = Math.round((float) (year.identified() - carriedIn) * total / year.total());
        int ongoing = Math.round(total * 51f / 168);
        int rejected = Math.round(total * 31f / 168);
        int suspended = Math.round(total * 10f / 168);
        List<CaseFile> late = takeOngoing(files, ongoing);
        Map<Decision.Outcome, Integer> outcomes = new EnumMap<>(Decision.Outcome.class);
        outcomes.put(Decision.Outcome.IDENTIFIED, identified);
        outcomes.put(Decision.Outcome.REJECTED, rejected);
        outcomes.put(Decision.Outcome.SUSPENDED, suspended);
        outcomes.put(Decision.Outcome.NOT_A_VICTIM, total - ongoing - identified - rejected - suspended);
        Turns<Decision.Outcome> turns = Turns.exact(outcomes);
        for (CaseFile file : files) {
            conclude(file, sameYear(file), turns.next());
        }
        carryOver(late, year.year() + 1);
        return CARRIED;
    }

    /** Those that came in late in the year, and some of the others, are still open at its end. */
    private List<CaseFile> takeOngoing(List<CaseFile> files, int ongoing) {
        files.sort(Comparator.comparing((CaseFile file) -> file.openedOn));
        int recent = ongoing * 45 / 100;
        List<CaseFile> taken = new ArrayList<>(files.subList(files.size() - recent, files.size()));
        files.subList(files.size() - recent, files.size()).clear();
        files.sort(BY_KIND_AND_DAY);
        Pace pace = new Pace(0.5);
        double share = (double) (ongoing - recent) / files.size();
        List<CaseFile> slow =
                files.stream().filter(file -> pace.next(share) > 0).toList();
        files.removeAll(slow);
        taken.addAll(slow);
        taken.sort(BY_KIND_AND_DAY);
        return taken;
    }

    private LocalDate sameYear(CaseFile file) {
        LocalDate last = LocalDate.of(file.openedOn.getYear(), Month.DECEMBER, 30);
        int most = (int) Math.min(120, last.toEpochDay() - file.openedOn.toEpochDay());
        return file.openedOn.plusDays(dice.between(Math.min(25, most), most));
    }

    private void carryOver(List<CaseFile> files, int year) {
        int rest = files.size() - CARRIED;
        Map<String, Integer> fates = new TreeMap<>();
        fates.put(Decision.Outcome.IDENTIFIED.name(), CARRIED);
        fates.put(Decision.Outcome.REJECTED.name(), rest * 45 / 100);
        fates.put(Decision.Outcome.NOT_A_VICTIM.name(), rest * 25 / 100);
        fates.put(Decision.Outcome.SUSPENDED.name(), rest * 10 / 100);
        fates.put("NONE", rest - rest * 45 / 100 - rest * 25 / 100 - rest * 10 / 100);
        Turns<String> turns = Turns.exact(fates);
        LocalDate start = LocalDate.of(year, Month.JANUARY, 3);
        for (CaseFile file : files) {
            String fate = turns.next();
            if (fate.equals("NONE")) {
                giveUp(file);
            } else {
                Decision.Outcome outcome = Decision.Outcome.valueOf(fate);
                // Early in the year, when little of the new year is decided: the Centre writes to others every month
                int wait = outcome == Decision.Outcome.IDENTIFIED ? dice.between(0, 52) : dice.between(60, 330);
                conclude(file, start.plusDays(wait), outcome);
            }
        }
    }

    private void giveUp(CaseFile file) {
        background.settling.describe(file);
        background.settling.closeAfter(file, file.openedOn.plusDays(dice.between(380, 480)), "OTHER");
    }

    private void conclude(CaseFile file, LocalDate day, Decision.Outcome usual) {
        background.settling.describe(file);
        if (day.isAfter(chronicle.extent.asOf())) {
            return;
        }
        Decision.Outcome outcome = chronicle.extent.inWindow(day) ? Slant.of(file.openedBy.kind(), usual) : usual;
        file.decided(chronicle.country.centre, day, outcome);
        if (outcome == Decision.Outcome.IDENTIFIED) {
            protect(file, day);
        } else {
            background.settling.help(file, day.minusDays(dice.between(0, 6)));
            background.settling.closeAfter(
                    file,
                    day.plusDays(dice.between(10, 40)),
                    outcome == Decision.Outcome.NOT_A_VICTIM ? "NOT_A_VICTIM" : "UNFOUNDED");
        }
    }

    /** The Centre tells the social work centre of the child's municipality, and help begins. */
    private void protect(CaseFile file, LocalDate day) {
        Institution own = background.opener(Kind.SOCIAL_WORK_CENTRE, file.student.school());
        LocalDate told = day.plusDays(dice.between(1, 8));
        if (!told.isAfter(chronicle.extent.asOf())) {
            background.travel.handOn(
                    file,
                    chronicle.country.centre,
                    own,
                    Referral.Priority.REGULAR,
                    told.atTime(8, dice.below(60)).toInstant(ZoneOffset.UTC));
        }
        background.settling.help(file, day.plusDays(dice.between(0, 10)));
        background.settling.help(file, day.plusDays(dice.between(5, 40)));
        background.settling.closeAfter(file, day.plusDays(dice.between(200, 450)), "PROTECTED");
    }
}
