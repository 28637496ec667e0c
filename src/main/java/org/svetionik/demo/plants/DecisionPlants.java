package org.svetionik.demo.plants;

import static org.svetionik.demo.chronicle.Decision.Outcome.IDENTIFIED;
import static org.svetionik.demo.chronicle.Decision.Outcome.NOT_A_VICTIM;
import static org.svetionik.demo.chronicle.Decision.Outcome.REJECTED;
import static org.svetionik.demo.chronicle.Decision.Outcome.SUSPENDED;
import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.BACKLOG;
import static org.svetionik.demo.plants.GapKind.CONFLICTING_DECISIONS;
import static org.svetionik.demo.plants.GapKind.NO_SAFETY_NET;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.LocalDate;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Decision;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.chronicle.Student;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** Decisions that wait, that contradict each other, or that leave a child without help. Two invented desks decide beside the Centre. */
public final class DecisionPlants {
    private final Stage stage;
    private final Institution centre;
    private final Institution busyDesk;
    private final Institution quickDesk;

    public DecisionPlants(Stage stage) {
        this.stage = stage;
        this.centre = stage.country.centre;
        this.busyDesk = desk(Scene.ALMOST_SKIPPED);
        this.quickDesk = desk(Scene.FOUR_WITH_ONE_WAY_OUT);
    }

    private Institution desk(Scene scene) {
        String district = stage.school(scene, 0).district();
        return stage.country.found(Kind.VICTIM_PROTECTION_CENTRE, district.substring("SU-".length()), district, "");
    }

    public void plant() {
        backlog();
        contradict();
        decideAlone();
        agreeInTheEnd();
        withoutNet();
        withNet();
    }

    private CaseFile referred(Scene scene, Institution body, int daysAgo) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        CaseFile file = stage.open(stage.school(scene, 0), social, daysAgo);
        stage.handOnRegularly(file, social, body);
        return file;
    }

    private void decide(CaseFile file, Institution body, int daysAgo, Decision.Outcome outcome) {
        LocalDate day = stage.ago(daysAgo);
        file.decided(body, day, outcome);
        Institution school = file.student.school();
        file.helped(
                stage.country.responsible(SOCIAL_WORK_CENTRE, school.municipality(), school.district()),
                "PSYCHOSOCIAL",
                day.minusDays(1));
    }

    private void backlog() {
        for (int i = 0; i < 8; i++) {
            int daysAgo = 110 + 25 * i;
            CaseFile slow = referred(Scene.ALMOST_SKIPPED, busyDesk, daysAgo);
            CaseFile quick = referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, daysAgo);
            Decision.Outcome outcome = i % 4 < 2 ? IDENTIFIED : REJECTED;
            if (i % 2 == 0) {
                decide(slow, busyDesk, daysAgo - 40, outcome);
            }
            if (i > 0) {
                decide(quick, quickDesk, daysAgo - 30, outcome);
            }
        }
        stage.truth.planted(
                BACKLOG,
                "",
                "about a third of the referrals of 90 days and more wait",
                subject(centre, "IDENTIFYING_BODY"));
        stage.truth.planted(
                BACKLOG, "", "four of the first eight referrals wait", subject(busyDesk, "IDENTIFYING_BODY"));
        stage.truth.nearMiss(BACKLOG, "", "one of eight referrals waits", subject(quickDesk, "IDENTIFYING_BODY"));
    }

    private void contradict() {
        CaseFile file = referred(Scene.SLOW, centre, 130);
        decide(file, centre, 80, IDENTIFIED);
        Institution social = file.openedBy;
        file.decided(social, stage.ago(45), NOT_A_VICTIM);
        conflict("the Centre identified, the centre for social work did not", social.district(), centre, social);
        conflict("decided without being an identifying body", social.district(), social);
        CaseFile other = referred(Scene.ALMOST_SKIPPED, busyDesk, 150);
        decide(other, busyDesk, 120, NOT_A_VICTIM);
        stage.handOn(other, other.openedBy, centre, Referral.Priority.REGULAR, Stage.at(stage.ago(100), 10, 0));
        decide(other, centre, 60, IDENTIFIED);
        conflict("the desk did not identify, the Centre did", busyDesk.district(), centre, busyDesk);
    }

    private void conflict(String note, String district, Institution... bodies) {
        Truth.Subject[] subjects = new Truth.Subject[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            subjects[i] = subject(bodies[i], "BODY");
        }
        stage.truth.planted(CONFLICTING_DECISIONS, district, note, subjects);
    }

    private void decideAlone() {
        Institution social = stage.at(Scene.SLOWER, SOCIAL_WORK_CENTRE);
        CaseFile file = stage.open(stage.school(Scene.SLOWER, 0), social, 120);
        stage.handOnRegularly(file, social, stage.at(Scene.SLOWER, Kind.HEALTH));
        decide(file, social, 70, IDENTIFIED);
        conflict("decided without being an identifying body", social.district(), social);
    }

    private void agreeInTheEnd() {
        CaseFile revised = referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, 200);
        decide(revised, quickDesk, 170, NOT_A_VICTIM);
        decide(revised, quickDesk, 120, IDENTIFIED);
        CaseFile both = referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, 190);
        decide(both, quickDesk, 160, NOT_A_VICTIM);
        stage.handOn(both, both.openedBy, centre, Referral.Priority.REGULAR, Stage.at(stage.ago(150), 10, 0));
        decide(both, centre, 110, REJECTED);
        CaseFile suspended = referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, 180);
        decide(suspended, quickDesk, 150, SUSPENDED);
        stage.handOn(suspended, suspended.openedBy, centre, Referral.Priority.REGULAR, Stage.at(stage.ago(140), 10, 0));
        decide(suspended, centre, 100, IDENTIFIED);
        stage.truth.nearMiss(
                CONFLICTING_DECISIONS,
                quickDesk.district(),
                "not a victim and rejected agree, suspended is no verdict, a body may revise itself",
                subject(centre, "BODY"),
                subject(quickDesk, "BODY"));
    }

    private void withoutNet() {
        CaseFile alone = referred(Scene.SLOWER, centre, 100);
        alone.decided(centre, stage.ago(50), NOT_A_VICTIM);
        stage.truth.planted(NO_SAFETY_NET, "", "no measure for 50 days", subject(centre, "IDENTIFYING_BODY"));
        CaseFile charged = referred(Scene.ALMOST_SKIPPED, busyDesk, 85);
        charged.decided(busyDesk, stage.ago(40), REJECTED);
        charged.helped(stage.at(Scene.ALMOST_SKIPPED, Kind.PROSECUTION), "CRIMINAL_PROCEEDING", stage.ago(39));
        stage.truth.planted(NO_SAFETY_NET, "", "criminal proceedings alone", subject(busyDesk, "IDENTIFYING_BODY"));
    }

    private void withNet() {
        referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, 60).decided(quickDesk, stage.ago(7), SUSPENDED);
        CaseFile before = referred(Scene.FOUR_WITH_ONE_WAY_OUT, quickDesk, 80);
        before.decided(quickDesk, stage.ago(30), REJECTED);
        before.helped(stage.at(Scene.FOUR_WITH_ONE_WAY_OUT, Kind.HEALTH), "HEALTH", stage.ago(300));
        grownUp();
        stage.truth.nearMiss(
                NO_SAFETY_NET,
                "",
                "seven days not over, a measure that began earlier and still runs, a student of nineteen",
                subject(quickDesk, "IDENTIFYING_BODY"));
    }

    private void grownUp() {
        Institution social = stage.at(Scene.FOUR_WITH_ONE_WAY_OUT, SOCIAL_WORK_CENTRE);
        LocalDate decided = stage.ago(35);
        Student adult = stage.chronicle.enrolBornIn(
                decided.getYear() - 19, stage.school(Scene.FOUR_WITH_ONE_WAY_OUT, 5), stage.ago(90));
        CaseFile file = stage.chronicle.open(adult, stage.ago(90), social);
        stage.handOnRegularly(file, social, quickDesk);
        file.decided(quickDesk, decided, REJECTED);
    }
}
