package org.svetionik.demo.plants;

import static org.svetionik.demo.chronicle.Referral.Priority.REGULAR;
import static org.svetionik.demo.country.Kind.HEALTH;
import static org.svetionik.demo.country.Kind.POLICE;
import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.NO_LEAD;
import static org.svetionik.demo.plants.GapKind.PING_PONG;
import static org.svetionik.demo.plants.GapKind.SPLIT_CASES;
import static org.svetionik.demo.plants.Truth.subject;

import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** Cases that nobody leads, that go back and forth, and that belong together but are led apart. */
public final class HandoverPlants {
    private final Stage stage;
    private final Register register;

    public HandoverPlants(Stage stage, Register register) {
        this.stage = stage;
        this.register = register;
    }

    public void plant() {
        pingPong();
        noLead();
        sharedAccount();
        sameStudent();
        sharedButInTouch();
    }

    private void pingPong() {
        Institution social = social(Scene.TO_AND_FRO);
        Institution police = stage.at(Scene.TO_AND_FRO, POLICE);
        Institution health = stage.at(Scene.TO_AND_FRO, HEALTH);
        backAndForth(Scene.TO_AND_FRO, social, police, 60, 52, 45);
        stage.truth.planted(
                PING_PONG, social.district(), "there, back and there again", pair(social, police, "INSTITUTION"));
        backAndForth(Scene.TO_AND_FRO, social, health, 120, 110, 100, 92);
        stage.truth.planted(PING_PONG, social.district(), "twice there and back", pair(social, health, "INSTITUTION"));
        Institution slow = social(Scene.SLOW);
        Institution doctor = stage.at(Scene.SLOW, HEALTH);
        backAndForth(Scene.SLOW, slow, doctor, 400, 330, 325);
        stage.truth.nearMiss(
                PING_PONG,
                slow.district(),
                "of three hand-offs the first lies before the window",
                pair(slow, doctor, "INSTITUTION"));
    }

    private void backAndForth(Scene scene, Institution a, Institution b, int... daysAgo) {
        CaseFile file = stage.open(stage.school(scene, 0), a, daysAgo[0]);
        for (int i = 0; i < daysAgo.length; i++) {
            Institution from = i % 2 == 0 ? a : b;
            stage.handOn(file, from, i % 2 == 0 ? b : a, REGULAR, Stage.at(stage.ago(daysAgo[i]), 9, 15));
        }
    }

    private void noLead() {
        Institution school = stage.school(Scene.TELLS_NOBODY, 4);
        leaderless(school, school, Scene.TELLS_NOBODY, 10);
        stage.truth.planted(NO_LEAD, school.district(), "open for ten days without a lead", subject(school, "OPENER"));
        Institution social = social(Scene.UNHEARD);
        CaseFile file = stage.open(stage.school(Scene.UNHEARD, 3), social, 500).ledBy(null);
        stage.handOnRegularly(file, social, stage.at(Scene.UNHEARD, HEALTH));
        stage.truth.planted(NO_LEAD, social.district(), "open for 500 days without a lead", subject(social, "OPENER"));
        Institution other = stage.school(Scene.JUST_IN_TIME, 0);
        leaderless(other, other, Scene.JUST_IN_TIME, 1);
        leaderless(other, other, Scene.JUST_IN_TIME, 80).closed(stage.ago(30), "UNFOUNDED");
        stage.truth.nearMiss(NO_LEAD, other.district(), "one opened yesterday, one closed", subject(other, "OPENER"));
    }

    private CaseFile leaderless(Institution school, Institution opener, Scene scene, int daysAgo) {
        CaseFile file = stage.open(school, opener, daysAgo).ledBy(null);
        stage.handOnRegularly(file, opener, social(scene));
        return file;
    }

    private void sharedAccount() {
        Institution one = social(Scene.UNANSWERED);
        Institution other = social(Scene.UNHEARD);
        led(Scene.UNANSWERED, one, 70).linked("DEMO-LE-P0001", "ONLINE_ACCOUNT", "MEANS_OF_CONTACT");
        led(Scene.UNHEARD, other, 55).linked("DEMO-LE-P0001", "ONLINE_ACCOUNT", "MEANS_OF_CONTACT");
        stage.truth.planted(SPLIT_CASES, one.district(), "two open cases share an account", pair(one, other, "LEAD"));
    }

    private void sameStudent() {
        Institution social = social(Scene.TO_AND_FRO);
        Institution police = stage.at(Scene.TO_AND_FRO, POLICE);
        CaseFile first = led(Scene.TO_AND_FRO, social, 65);
        CaseFile second = stage.chronicle.open(first.student, stage.ago(35), police);
        stage.handOnRegularly(second, police, stage.at(Scene.TO_AND_FRO, Kind.PROSECUTION));
        stage.truth.planted(
                SPLIT_CASES, social.district(), "one student, two open cases, two leads", pair(social, police, "LEAD"));
    }

    /** A case of a social work centre that its health centre knows. */
    private CaseFile led(Scene scene, Institution social, int daysAgo) {
        CaseFile file = stage.open(stage.school(scene, 0), social, daysAgo);
        stage.handOnRegularly(file, social, stage.at(scene, HEALTH));
        return file;
    }

    private void sharedButInTouch() {
        Institution a = social(Scene.SLOW);
        Institution b = social(Scene.SLOWER);
        led(Scene.SLOW, a, 85).linked("DEMO-LE-P0002", "PLACE", "RESIDENCE");
        led(Scene.SLOWER, b, 75).linked("DEMO-LE-P0002", "PLACE", "RESIDENCE");
        near("the cases share a residence, which alone does not count", a, b);
        Institution c = social(Scene.JUST_IN_TIME);
        register.agree(a, c, "DATA_SHARING", stage.ago(400), null);
        led(Scene.SLOW, a, 66).linked("DEMO-LE-P0003", "PERSON", "EXPLOITER");
        led(Scene.JUST_IN_TIME, c, 58).linked("DEMO-LE-P0003", "PERSON", "RECRUITER");
        near("the leads have an agreement", a, c);
        led(Scene.SLOWER, b, 44).linked("DEMO-LE-P0004", "VEHICLE", "TRANSPORTER");
        CaseFile told = led(Scene.JUST_IN_TIME, c, 41).linked("DEMO-LE-P0004", "VEHICLE", "TRANSPORTER");
        stage.handOnRegularly(told, c, b);
        near("one lead has told the other", b, c);
    }

    private void near(String note, Institution one, Institution other) {
        Institution first = one.compareTo(other) < 0 ? one : other;
        stage.truth.nearMiss(SPLIT_CASES, first.district(), note, pair(one, other, "LEAD"));
    }

    private Institution social(Scene scene) {
        return stage.at(scene, SOCIAL_WORK_CENTRE);
    }

    private static Truth.Subject[] pair(Institution one, Institution other, String role) {
        return new Truth.Subject[] {subject(one, role), subject(other, role)};
    }
}
