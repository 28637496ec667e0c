package org.svetionik.demo.plants;

import static org.svetionik.demo.chronicle.Referral.Priority.URGENT;
import static org.svetionik.demo.country.Kind.DISTRICT_OFFICE;
import static org.svetionik.demo.country.Kind.HEALTH;
import static org.svetionik.demo.country.Kind.POLICE;
import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.DUTY_UNMET;
import static org.svetionik.demo.plants.GapKind.SKIPPED_STEP;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.LocalDate;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Decision;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** Duties that nobody meets, and bodies that are left out on the way to the Centre. */
public final class DutyPlants {
    private static final String URGENT_SIGN = "GB-03";

    private final Stage stage;
    private final Institution centre;

    public DutyPlants(Stage stage) {
        this.stage = stage;
        this.centre = stage.country.centre;
    }

    public void plant() {
        tellsNobody();
        tellsOnlyThePolice();
        centreTellsNobody();
        tellsLate();
        skipped();
        almostSkipped();
    }

    private void tellsNobody() {
        Institution school = stage.school(Scene.TELLS_NOBODY, 0);
        keepToItself(school, 300, 200, 120, 60);
        for (Kind kind : new Kind[] {DISTRICT_OFFICE, SOCIAL_WORK_CENTRE, Kind.VICTIM_PROTECTION_CENTRE}) {
            unmet("four urgent cases without any referral", school, stage.at(Scene.TELLS_NOBODY, kind));
        }
        Institution other = stage.school(Scene.TELLS_NOBODY, 2);
        keepToItself(other, 150, 75);
        stage.truth.nearMiss(
                DUTY_UNMET,
                other.district(),
                "two urgent cases without any referral, three are needed",
                subject(other, "GIVER"),
                subject(stage.at(Scene.TELLS_NOBODY, DISTRICT_OFFICE), "RECEIVER"));
    }

    private void keepToItself(Institution school, int... daysAgo) {
        for (int days : daysAgo) {
            CaseFile file = stage.open(school, school, days);
            stage.see(file.student, school, URGENT_SIGN, days + 1);
        }
    }

    private void tellsOnlyThePolice() {
        Institution health = stage.at(Scene.TELLS_NOBODY, HEALTH);
        Institution police = stage.at(Scene.TELLS_NOBODY, POLICE);
        for (int days : new int[] {280, 170, 90}) {
            CaseFile file = stage.open(stage.school(Scene.TELLS_NOBODY, 1), health, days);
            stage.handOn(file, health, police, URGENT);
        }
        unmet("three urgent cases went to the police alone", health, centre);
    }

    /** Nobody tells the social work centre of three identified children. */
    private void centreTellsNobody() {
        Institution police = stage.at(Scene.UNHEARD, POLICE);
        Institution deaf = stage.at(Scene.UNHEARD, SOCIAL_WORK_CENTRE);
        for (int days : new int[] {250, 180, 110}) {
            CaseFile file = stage.open(stage.school(Scene.UNHEARD, 1), police, days);
            stage.handOn(file, police, centre, URGENT);
            LocalDate day = stage.ago(days - 40);
            file.decided(centre, day, Decision.Outcome.IDENTIFIED).helped(deaf, "PSYCHOSOCIAL", day.plusDays(2));
        }
        stage.truth.planted(
                DUTY_UNMET,
                deaf.district(),
                "three identified children, the centre for social work was not told",
                subject(centre, "GIVER"),
                subject(deaf, "RECEIVER"));
    }

    private void tellsLate() {
        Institution school = stage.school(Scene.TELLS_NOBODY, 3);
        for (int days : new int[] {240, 160, 70}) {
            CaseFile file = stage.open(school, school, days);
            for (Kind kind : new Kind[] {SOCIAL_WORK_CENTRE, DISTRICT_OFFICE, Kind.VICTIM_PROTECTION_CENTRE}) {
                Institution to = stage.at(Scene.TELLS_NOBODY, kind);
                int minute = 10 * (1 + file.referrals.size());
                stage.handOn(file, school, to, URGENT, Stage.at(stage.ago(days - 9), 8, minute));
            }
        }
        stage.truth.nearMiss(
                DUTY_UNMET,
                school.district(),
                "three urgent cases handed on nine days late: late is made",
                subject(school, "GIVER"),
                subject(centre, "RECEIVER"));
    }

    private void unmet(String note, Institution giver, Institution receiver) {
        stage.truth.planted(DUTY_UNMET, giver.district(), note, subject(giver, "GIVER"), subject(receiver, "RECEIVER"));
    }

    private void skipped() {
        Institution office = stage.at(Scene.SKIPPED, DISTRICT_OFFICE);
        Institution social = stage.at(Scene.SKIPPED, SOCIAL_WORK_CENTRE);
        for (int i = 0; i < 6; i++) {
            reachCentreWith(stage.school(Scene.SKIPPED, i), social, 20 + 8 * i);
        }
        for (int i = 0; i < 5; i++) {
            reachCentreWith(stage.school(Scene.SKIPPED, i + 1), office, 24 + 8 * i);
        }
        for (Institution left : new Institution[] {office, social}) {
            stage.truth.planted(
                    SKIPPED_STEP, left.district(), "left out on the way to the Centre", subject(left, "NOT_REACHED"));
        }
    }

    private void reachCentreWith(Institution school, Institution companion, int daysAgo) {
        CaseFile file = stage.open(school, school, daysAgo);
        stage.see(file.student, school, URGENT_SIGN, daysAgo);
        stage.handOn(file, school, companion, URGENT);
        stage.handOn(file, school, centre, URGENT);
    }

    private void almostSkipped() {
        Institution social = stage.at(Scene.ALMOST_SKIPPED, SOCIAL_WORK_CENTRE);
        for (int i = 0; i < 4; i++) {
            reachCentreWith(
                    stage.school(Scene.ALMOST_SKIPPED, i), stage.at(Scene.ALMOST_SKIPPED, DISTRICT_OFFICE), 30 + 9 * i);
        }
        stage.truth.nearMiss(
                SKIPPED_STEP,
                social.district(),
                "left out four times of four, five are needed",
                subject(social, "NOT_REACHED"));
    }
}
