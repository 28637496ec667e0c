package org.svetionik.demo.background;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Measure;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** How a background case goes on: who leads it, what it seems to be about, what is done, and when it is closed. */
public final class Settling {
    private static final List<String> REASONS = List.of(
            "PROTECTED", "PROTECTED", "PROTECTED", "UNFOUNDED", "UNFOUNDED", "MOVED", "OTHER", "OTHER", "CUSTOM");
    private static final List<String> FORMS = List.of(
            "SEXUAL",
            "SEXUAL",
            "BEGGING",
            "BEGGING",
            "LABOUR",
            "LABOUR",
            "CRIMINALITY",
            "FORCED_MARRIAGE",
            "DOMESTIC_SERVITUDE");

    private final Chronicle chronicle;
    private final Dice dice;

    Settling(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.dice = chronicle.dice("settling");
    }

    void settle(CaseFile file) {
        describe(file);
        if (dice.percent(22)) {
            help(file, file.openedOn.plusDays(dice.between(3, 30)));
        }
        closeAfter(file, file.openedOn.plusDays(dice.between(45, 240)), dice.oneOf(REASONS));
    }

    public void describe(CaseFile file) {
        file.referrals.stream()
                .map(Referral::to)
                .filter(to -> to.kind() == Kind.SOCIAL_WORK_CENTRE)
                .findFirst()
                .ifPresent(file::ledBy);
        if (dice.percent(70)) {
            String first = dice.oneOf(FORMS);
            String second = dice.percent(15) ? dice.oneOf(FORMS) : first;
            file.forms = first.equals(second) ? first : first + ";" + second;
        }
    }

    /** A measure by the social work centre of the student's school, unless it would start after the end of the record. */
    public void help(CaseFile file, LocalDate from) {
        if (from.isAfter(chronicle.extent.asOf())) {
            return;
        }
        Institution school = file.student.school();
        Institution centre =
                chronicle.country.responsible(Kind.SOCIAL_WORK_CENTRE, school.municipality(), school.district());
        LocalDate until = from.plusDays(dice.between(60, 400));
        boolean over = !until.isAfter(chronicle.extent.asOf());
        String kind = dice.oneOf(List.of("PSYCHOSOCIAL", "PSYCHOSOCIAL", "EDUCATION", "GUARDIANSHIP", "HEALTH"));
        file.measures.add(new Measure(centre, kind, from, over ? until : null, over ? "completed" : ""));
    }

    public void closeAfter(CaseFile file, LocalDate day, String reason) {
        LocalDate latest = day;
        for (Referral referral : file.referrals) {
            LocalDate last = LocalDate.ofInstant(
                    referral.feedbackAt() == null ? referral.sentAt() : referral.feedbackAt(), ZoneOffset.UTC);
            latest = last.isAfter(latest) ? last : latest;
        }
        if (latest.isBefore(chronicle.extent.asOf())) {
            file.closed(latest, reason);
        }
    }
}
