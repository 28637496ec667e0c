package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Observations;
import org.svetionik.snapshot.Refs;

/** SIGNS_NOT_ESCALATED: a school saw enough on a student, and neither a case nor a referral answered it (K11). */
final class SignsNotEscalated implements Detector {

    /** What is counted of a school. */
    private static final class Tally {
        private int students;
        private int unanswered;
        private int since = Integer.MAX_VALUE;
        private Severity severity = Severity.MEDIUM;
        private final List<Evidence> signs = new ArrayList<>();
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Map<Integer, Tally> schools = new TreeMap<>();
        for (int student = 0; student < asOf.graph.students().size(); student++) {
            for (int school : observingSchools(asOf, student)) {
                tally(new SignsOfStudent(asOf, student, school), schools, asOf, school);
            }
        }
        schools.forEach((school, tally) -> {
            if (tally.unanswered > 0 && asOf.isActive(school)) {
                findings.accept(finding(asOf, school, tally));
            }
        });
    }

    private static Iterable<Integer> observingSchools(AsOf asOf, int student) {
        Observations observations = asOf.graph.observations();
        Groups ofStudent = asOf.graph.index().observationsOfStudent();
        TreeSet<Integer> schools = new TreeSet<>();
        for (int i = ofStudent.from(student); i < ofStudent.until(student); i++) {
            int observer = observations.observer().get(ofStudent.row(i));
            if (observer != Refs.NONE && asOf.kind(observer).equals("SCHOOL")) {
                schools.add(observer);
            }
        }
        return schools;
    }

    private static void tally(SignsOfStudent signs, Map<Integer, Tally> schools, AsOf asOf, int school) {
        List<SignsOfStudent.Due> due = signs.due();
        if (due.isEmpty()) {
            return;
        }
        Tally tally = schools.computeIfAbsent(school, any -> new Tally());
        tally.students++;
        List<SignsOfStudent.Due> open =
                due.stream().filter(one -> !signs.isAnswered(one.day())).toList();
        tally.unanswered += open.isEmpty() ? 0 : 1;
        for (SignsOfStudent.Due one : open) {
            int limit = one.urgent() ? asOf.rules.urgentSignLimitDays() : asOf.rules.signLimitDays();
            tally.since = Math.min(tally.since, one.day() + limit + 1);
            tally.severity = one.urgent() ? Severity.HIGH : tally.severity;
            tally.signs.add(new Evidence(Label.OBSERVATION, one.sign()));
        }
    }

    private static Finding finding(AsOf asOf, int school, Tally tally) {
        return Finding.open(
                        GapKind.SIGNS_NOT_ESCALATED, asOf.district(school), new Subject("SCHOOL", asOf.code(school)))
                .since(tally.since)
                .severe(tally.severity)
                .counting(0, tally.unanswered, tally.students, null)
                .with(
                        Map.of(
                                "limitDays",
                                asOf.rules.signLimitDays(),
                                "urgentLimitDays",
                                asOf.rules.urgentSignLimitDays()),
                        tally.signs.stream().distinct().toList());
    }
}
