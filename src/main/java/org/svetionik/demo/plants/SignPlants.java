package org.svetionik.demo.plants;

import static org.svetionik.demo.plants.GapKind.SIGNS_NOT_ESCALATED;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.LocalDate;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Student;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** Signs that call for a step, with none taken, and signs that only look as if they did. */
public final class SignPlants {
    private static final String ABSENCES = "SB-01";
    private static final String EXHAUSTED = "SB-03";
    private static final String WITHDRAWN = "GB-01";

    private final Stage stage;

    public SignPlants(Stage stage) {
        this.stage = stage;
    }

    public void plant() {
        Institution pattern = stage.school(Scene.UNANSWERED, 1);
        seen(pattern, new String[] {ABSENCES, EXHAUSTED, WITHDRAWN}, 45, 33, 20);
        planted(pattern, "three warning signs on three days within 60, twenty days ago");
        Institution told = stage.school(Scene.UNHEARD, 2);
        seen(told, new String[] {"SI-01"}, 10);
        planted(told, "the student told the school, ten days ago");
        nearMisses();
    }

    private Student seen(Institution school, String[] indicators, int... daysAgo) {
        Student student = stage.chronicle.enrol(school, stage.ago(daysAgo[daysAgo.length - 1]));
        for (int i = 0; i < daysAgo.length; i++) {
            stage.see(student, school, indicators[i], daysAgo[i]);
        }
        return student;
    }

    private void planted(Institution school, String note) {
        stage.truth.planted(SIGNS_NOT_ESCALATED, school.district(), note, subject(school, "SCHOOL"));
    }

    private void near(Institution school, String note) {
        stage.truth.nearMiss(SIGNS_NOT_ESCALATED, school.district(), note, subject(school, "SCHOOL"));
    }

    private void nearMisses() {
        String[] three = {ABSENCES, EXHAUSTED, WITHDRAWN};
        seen(stage.school(Scene.JUST_IN_TIME, 2), three, 30, 15, 7);
        near(stage.school(Scene.JUST_IN_TIME, 2), "the third sign was seven days ago: the limit is not over");
        seen(stage.school(Scene.JUST_IN_TIME, 3), three, 40, 40, 25);
        near(stage.school(Scene.JUST_IN_TIME, 3), "three warning signs, but on two days");
        seen(stage.school(Scene.ALMOST_SKIPPED, 0), three, 100, 70, 39);
        near(stage.school(Scene.ALMOST_SKIPPED, 0), "three warning signs within 61 days");
        seen(
                stage.school(Scene.UNANSWERED, 2),
                new String[] {"FL-05", "VU-02", "VU-08", ABSENCES, EXHAUSTED},
                60,
                50,
                45,
                40,
                20);
        near(stage.school(Scene.UNANSWERED, 2), "two warning signs; the others are proxies of poverty or risk factors");
        Institution late = stage.school(Scene.UNANSWERED, 3);
        Student student = seen(late, three, 90, 80, 70);
        LocalDate opened = stage.ago(50);
        CaseFile file = stage.chronicle.open(student, opened, late);
        stage.handOnRegularly(file, late, stage.at(Scene.UNANSWERED, Kind.SOCIAL_WORK_CENTRE));
        near(late, "a case was opened, thirteen days late: late evidence closes the gap");
    }
}
