package org.svetionik.demo.cooperation;

import static org.svetionik.demo.plants.GapKind.UNTRAINED;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;
import org.svetionik.demo.plants.Stage;
import org.svetionik.demo.plants.Truth;

/**
 * Who was trained when: the two national trainings of the reference package and, since 2022, district trainings. Within the last
 * 24 months about half of the schools were reached, in two districts only one.
 */
public final class TrainingPlan {
    private static final Set<String> UNTRAINED_DISTRICTS = Set.of("SU-UE", "SU-ZA");
    /** Thirteen districts took part in April 2024; which ones is invented. */
    private static final List<String> APRIL_2024 = List.of(
            "SU-BG", "SU-CA", "SU-JA", "SU-KG", "SU-KS", "SU-KV", "SU-NI", "SU-NS", "SU-SO", "SU-UE", "SU-VA", "SU-ZA",
            "SU-ZR");

    private final Stage stage;
    private final Register register;
    private final Dice dice;
    private final Set<Institution> trained = new HashSet<>();

    public TrainingPlan(Stage stage, Register register) {
        this.stage = stage;
        this.register = register;
        this.dice = stage.chronicle.dice("trainings");
    }

    public void train() {
        national();
        Institution justReached = stage.school(Scene.SLOW, 0);
        Institution justMissed = stage.school(Scene.SLOW, 1);
        for (String district : stage.country.districts.keySet()) {
            earlier(district);
            recent(district, Set.of(justReached, justMissed));
        }
        LocalDate edge = stage.chronicle.extent.asOf().minusMonths(24);
        invent(justReached.district(), edge.plusDays(1), List.of(justReached));
        trained.add(justReached);
        invent(justMissed.district(), edge, List.of(justMissed));
        stage.truth.nearMiss(
                UNTRAINED, justReached.district(), "trained 24 months less a day ago", subject(justReached, "SCHOOL"));
        findUntrained(justMissed);
    }

    private void national() {
        Register.Training first = Register.Training.known("TR-2021-10");
        for (String district : stage.country.districts.keySet()) {
            first.people().put(stage.country.responsible(Kind.DISTRICT_OFFICE, "", district), 2);
            first.people().put(stage.country.schoolsOf(district).get(0), 1);
        }
        register.trainings.add(first);
        Register.Training second = Register.Training.known("TR-2024-04");
        APRIL_2024.forEach(code -> second.people().put(known(code + "-OFFICE"), 2));
        Map.of("AG-CPTV", 2, "AG-MP", 3, "AG-MUP", 2, "AG-ASTRA", 2, "AG-ATINA", 2).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> second.people().put(known(one.getKey()), one.getValue()));
        register.trainings.add(second);
    }

    private static Institution known(String code) {
        return Institution.agency(code, Kind.DISTRICT_OFFICE, "", "", "");
    }

    private void earlier(String district) {
        List<Institution> schools = stage.country.schoolsOf(district);
        LocalDate last = stage.chronicle.extent.asOf().minusMonths(25);
        for (LocalDate day = LocalDate.of(2022, 3, 10).plusDays(dice.below(90));
                day.isBefore(last);
                day = day.plusDays(170)) {
            invent(
                    district,
                    day,
                    schools.stream().filter(school -> dice.percent(15)).toList());
        }
    }

    /** In four trainings every second school, and with it the largest one; in an untrained district the smallest one alone. */
    private void recent(String district, Set<Institution> without) {
        List<Institution> schools = stage.country.schoolsOf(district);
        Institution smallest = schools.stream()
                .min(Comparator.comparingInt(Institution::pupils))
                .orElseThrow();
        for (int term = 0; term < 4; term++) {
            int now = term;
            List<Institution> reached = schools.stream()
                    .filter(school -> !without.contains(school))
                    .filter(school -> UNTRAINED_DISTRICTS.contains(district)
                            ? now == 0 && school.equals(smallest)
                            : school.number() % 8 == 1 + 2 * now || (isFirst(school) && now == 1))
                    .toList();
            trained.addAll(reached);
            invent(district, stage.ago(60 + 150 * term + dice.below(90)), reached);
        }
    }

    private boolean isFirst(Institution school) {
        return stage.country.schoolsIn(school.municipality()).stream()
                .noneMatch(other -> other.pupils() > school.pupils());
    }

    private void invent(String district, LocalDate day, List<Institution> schools) {
        if (schools.isEmpty()) {
            return;
        }
        Register.Training training = Register.Training.invented(
                "Demo obuka: znaci uočeni u školi, " + district,
                dice.percent(50) ? "WORKSHOP" : "CASE_STUDY_EXERCISE",
                day,
                district);
        schools.forEach(school -> training.people().put(school, dice.between(1, 6)));
        register.trainings.add(training);
    }

    private void findUntrained(Institution justMissed) {
        for (Institution school : stage.country.schools) {
            if (school.equals(justMissed)) {
                stage.truth.planted(
                        UNTRAINED, school.district(), "trained exactly 24 months ago", subject(school, "SCHOOL"));
            } else if (!trained.contains(school)) {
                stage.truth.found(UNTRAINED, school.district(), subject(school, "SCHOOL"));
            }
        }
        for (String district : UNTRAINED_DISTRICTS.stream().sorted().toList()) {
            stage.truth.planted(
                    UNTRAINED,
                    district,
                    "one small school was reached in 24 months",
                    new Truth.Subject(district, "DISTRICT"));
        }
    }
}
