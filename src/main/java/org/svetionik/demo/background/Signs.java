package org.svetionik.demo.background;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Pace;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Observation;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.chronicle.Student;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** What schools see: the signs that lead to a case, and the many that lead nowhere and bind nobody. */
public final class Signs {
    private final Chronicle chronicle;
    private final Catalogue catalogue = new Catalogue();
    private final Dice dice;

    Signs(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.dice = chronicle.dice("signs");
    }

    /** The signs that the school saw before this case was opened; some cases of others come without. */
    void before(CaseFile file, Referral.Priority priority) {
        Institution school = file.student.school();
        if (file.openedBy.kind() != Kind.SCHOOL && dice.percent(60)) {
            return;
        }
        if (priority == Referral.Priority.EMERGENCY) {
            see(file.student, school, dice.oneOf(catalogue.emergencies), file.openedOn);
        } else if (priority == Referral.Priority.URGENT) {
            see(file.student, school, dice.oneOf(catalogue.urgent), file.openedOn.minusDays(dice.below(2)));
        }
        int more = priority == Referral.Priority.REGULAR ? dice.between(1, 3) : dice.below(3);
        for (int i = 0; i < more; i++) {
            LocalDate day = file.openedOn.minusDays(dice.between(0, 25));
            see(file.student, school, dice.oneOf(catalogue.toAssess), day);
        }
    }

    public void see(Student student, Institution by, String indicator, LocalDate day) {
        Instant noted = day.atTime(8, 0).toInstant(ZoneOffset.UTC).plusSeconds(60L * dice.below(420));
        chronicle.observations.add(new Observation(student, by, indicator, day, noted));
    }

    /** Students without a case: at most two warning signs each, beyond that risk factors, which bind nobody. */
    public void fill() {
        int withCase = chronicle.students.size();
        enrolTheOthers(chronicle.extent.volume().students() - withCase);
        int others = chronicle.students.size() - withCase;
        int missing = chronicle.extent.volume().observations() - chronicle.observations.size();
        Pace pace = new Pace(dice.share());
        for (int i = 0; i < others; i++) {
            boolean last = i == others - 1;
            int due = last
                    ? chronicle.extent.volume().observations() - chronicle.observations.size()
                    : pace.next((double) missing / others);
            notice(chronicle.students.get(withCase + i), due);
        }
    }

    private void enrolTheOthers(int count) {
        List<Institution> schools = chronicle.country.schools;
        double total = schools.stream().mapToInt(Institution::pupils).sum();
        int years = chronicle.extent.asOf().getYear()
                - chronicle.extent.firstMonth().getYear();
        Pace pace = new Pace(0);
        for (Institution school : schools) {
            int due = pace.next(count * school.pupils() / total);
            for (int i = 0; i < due; i++) {
                chronicle.enrol(
                        school,
                        chronicle
                                .extent
                                .firstMonth()
                                .plusMonths(dice.below(12 * years))
                                .atDay(1));
            }
        }
    }

    private void notice(Student student, int count) {
        for (int i = 0; i < count; i++) {
            boolean warning = i < 2 && dice.percent(60);
            String indicator = dice.oneOf(warning ? catalogue.toAssess : catalogue.background);
            see(student, student.school(), indicator, schoolDay(student));
        }
    }

    private LocalDate schoolDay(Student student) {
        LocalDate from =
                student.enrolledOn().isBefore(chronicle.extent.firstMonth().atDay(1))
                        ? chronicle.extent.firstMonth().atDay(1)
                        : student.enrolledOn();
        LocalDate to = student.leftOn() == null ? chronicle.extent.asOf() : student.leftOn();
        LocalDate day = from.plusDays(dice.below((int) Math.max(1, to.toEpochDay() - from.toEpochDay())));
        boolean summer = day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
        return summer ? day.minusDays(62).isBefore(from) ? from : day.minusDays(62) : day;
    }
}
