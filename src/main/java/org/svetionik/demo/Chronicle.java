package org.svetionik.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Everything that happened in the invented country so far, in the order in which it was invented. */
final class Chronicle {
    final DemoOptions options;
    final Country country;
    final List<Student> students = new ArrayList<>();
    final List<CaseFile> cases = new ArrayList<>();
    final List<Observation> observations = new ArrayList<>();

    private final Dice enrolling;

    Chronicle(DemoOptions options, Country country) {
        this.options = options;
        this.country = country;
        this.enrolling = dice("students");
    }

    Dice dice(String name) {
        return new Dice(options.seed(), name);
    }

    Student enrol(Institution school, LocalDate day) {
        return enrol(Student.at(school, day, students.size() + 1, options.asOf(), enrolling));
    }

    Student enrol(Student student) {
        students.add(student);
        return student;
    }

    CaseFile open(Student student, LocalDate day, Institution by) {
        CaseFile file = new CaseFile(student, day, by);
        cases.add(file);
        return file;
    }

    int referralCount() {
        return cases.stream().mapToInt(file -> file.referrals.size()).sum();
    }

    /** The months of the record, the last one possibly cut short by {@code asOf}. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = options.firstMonth(); !month.isAfter(options.lastMonth()); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The share of this month that lies in the record. */
    double recorded(YearMonth month) {
        return month.equals(options.lastMonth()) ? (double) options.asOf().getDayOfMonth() / month.lengthOfMonth() : 1;
    }

    /** A day of this month, rather a working day, and two days before the end of the record at the latest. */
    LocalDate dayIn(YearMonth month, Dice dice) {
        int days = month.equals(options.lastMonth())
                ? Math.max(1, options.asOf().getDayOfMonth() - 2)
                : month.lengthOfMonth();
        LocalDate day = month.atDay(dice.between(1, days));
        int weekend = day.getDayOfWeek().getValue() - 5;
        return weekend > 0 && day.getDayOfMonth() > weekend ? day.minusDays(weekend) : day;
    }
}
