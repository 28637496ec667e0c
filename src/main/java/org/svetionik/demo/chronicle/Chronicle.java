package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;

/** Everything that happened in the invented country so far, in the order in which it was invented. */
public final class Chronicle {
    public final Extent extent;
    public final Country country;
    public final List<Student> students = new ArrayList<>();
    public final List<CaseFile> cases = new ArrayList<>();
    public final List<Observation> observations = new ArrayList<>();

    private final Dice enrolling;

    public Chronicle(Extent extent, Country country) {
        this.extent = extent;
        this.country = country;
        this.enrolling = dice("students");
    }

    public Dice dice(String name) {
        return new Dice(extent.seed(), name);
    }

    public Student enrol(Institution school, LocalDate day) {
        return keep(at(school, day));
    }

    public Student enrolBornIn(int year, Institution school, LocalDate day) {
        return keep(at(school, day).bornIn(year));
    }

    private Student at(Institution school, LocalDate day) {
        return Student.at(school, day, students.size() + 1, extent.asOf(), enrolling);
    }

    private Student keep(Student student) {
        students.add(student);
        return student;
    }

    public CaseFile open(Student student, LocalDate day, Institution by) {
        CaseFile file = new CaseFile(student, day, by);
        cases.add(file);
        return file;
    }

    public int referralCount() {
        return cases.stream().mapToInt(file -> file.referrals.size()).sum();
    }

    /** The months of the record, the last one possibly cut short by {@code asOf}. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = extent.firstMonth(); !month.isAfter(extent.lastMonth()); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The share of this month that lies in the record. */
    public double recorded(YearMonth month) {
        return month.equals(extent.lastMonth()) ? (double) extent.asOf().getDayOfMonth() / month.lengthOfMonth() : 1;
    }

    /** A day of this month, rather a working day, and two days before the end of the record at the latest. */
    public LocalDate dayIn(YearMonth month, Dice dice) {
        int days = month.equals(extent.lastMonth())
                ? Math.max(1, extent.asOf().getDayOfMonth() - 2)
                : month.lengthOfMonth();
        LocalDate day = month.atDay(dice.between(1, days));
        int weekend = day.getDayOfWeek().getValue() - 5;
        return weekend > 0 && day.getDayOfMonth() > weekend ? day.minusDays(weekend) : day;
    }
}
