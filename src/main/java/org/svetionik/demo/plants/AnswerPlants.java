package org.svetionik.demo.plants;

import static org.svetionik.demo.chronicle.Referral.Priority.EMERGENCY;
import static org.svetionik.demo.chronicle.Referral.Priority.REGULAR;
import static org.svetionik.demo.country.Kind.HEALTH;
import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.LATE_ACKNOWLEDGEMENT;
import static org.svetionik.demo.plants.GapKind.NO_FEEDBACK;
import static org.svetionik.demo.plants.GapKind.UNANSWERED_REFERRALS;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.Duration;
import java.time.Instant;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Scene;

/** Referrals that are received late, never answered, or answered without a word to the sender. */
public final class AnswerPlants {
    private final Stage stage;

    public AnswerPlants(Stage stage) {
        this.stage = stage;
    }

    public void plant() {
        receivedAfter(Scene.SLOW, 6, Duration.ofHours(3));
        late(Scene.SLOW, "six emergencies received after three hours");
        neverReceived();
        receivedAfter(Scene.JUST_IN_TIME, 6, Duration.ofHours(1));
        stage.truth.nearMiss(
                LATE_ACKNOWLEDGEMENT,
                stage.at(Scene.JUST_IN_TIME, SOCIAL_WORK_CENTRE).district(),
                "six emergencies received after exactly one hour",
                subject(stage.at(Scene.JUST_IN_TIME, SOCIAL_WORK_CENTRE), "RECEIVER"));
        unanswered();
        noFeedback();
    }

    private void late(Scene scene, String note) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        stage.truth.planted(LATE_ACKNOWLEDGEMENT, social.district(), note, subject(social, "RECEIVER"));
    }

    private void receivedAfter(Scene scene, int count, Duration delay) {
        for (int i = 0; i < count; i++) {
            CaseFile file = fromSchool(scene, i % 3, 40 + 30 * i);
            Referral sent = sent(file, scene, EMERGENCY);
            Instant receivedAt = sent.sentAt().plus(delay);
            file.with(sent.received(receivedAt)
                    .accepted(receivedAt.plus(Duration.ofHours(2)))
                    .fedBack(receivedAt.plus(Duration.ofHours(30))));
        }
    }

    private void neverReceived() {
        for (int i = 0; i < 4; i++) {
            CaseFile file = fromSchool(Scene.SLOWER, i % 3, 60 + 40 * i);
            file.with(sent(file, Scene.SLOWER, EMERGENCY)).closed(stage.ago(20 + 40 * i), "MOVED");
        }
        receivedAfter(Scene.SLOWER, 1, Duration.ofMinutes(12));
        late(Scene.SLOWER, "four emergencies of five never received, the cases closed meanwhile");
    }

    private CaseFile fromSchool(Scene scene, int index, int daysAgo) {
        Institution school = stage.school(scene, index);
        return stage.open(school, school, daysAgo);
    }

    private Referral sent(CaseFile file, Scene scene, Referral.Priority priority) {
        return Referral.unanswered(
                file.openedBy, stage.at(scene, SOCIAL_WORK_CENTRE), priority, Stage.at(file.openedOn, 8, 5));
    }

    private void unanswered() {
        for (int days : new int[] {90, 60, 40}) {
            receivedOnly(Scene.UNANSWERED, REGULAR, days);
        }
        unanswered(Scene.UNANSWERED, "three referrals without a response for more than 30 days");
        receivedOnly(Scene.UNHEARD, EMERGENCY, 3);
        unanswered(Scene.UNHEARD, "an emergency without a response for three days");
        receivedOnly(Scene.JUST_IN_TIME, REGULAR, 70);
        receivedOnly(Scene.JUST_IN_TIME, REGULAR, 45);
        receivedOnly(Scene.JUST_IN_TIME, REGULAR, 50).closed(stage.ago(10), "UNFOUNDED");
        receivedOnly(Scene.JUST_IN_TIME, REGULAR, 29);
        Institution social = stage.at(Scene.JUST_IN_TIME, SOCIAL_WORK_CENTRE);
        stage.truth.nearMiss(
                UNANSWERED_REFERRALS,
                social.district(),
                "two old ones in open cases, one in a closed case, one of 29 days",
                subject(social, "RECEIVER"));
    }

    private CaseFile receivedOnly(Scene scene, Referral.Priority priority, int daysAgo) {
        CaseFile file = fromSchool(scene, 0, daysAgo);
        Referral sent = sent(file, scene, priority);
        return file.with(sent.received(sent.sentAt().plus(Duration.ofMinutes(40))));
    }

    private void unanswered(Scene scene, String note) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        stage.truth.planted(UNANSWERED_REFERRALS, social.district(), note, subject(social, "RECEIVER"));
    }

    private void noFeedback() {
        toHealth(Scene.SLOW, 0, 6, 0, Duration.ZERO);
        stage.truth.planted(NO_FEEDBACK, district(Scene.SLOW), "six responses, no feedback", pair(Scene.SLOW, 0));
        toHealth(Scene.SLOWER, 0, 6, 1, Duration.ofDays(31));
        stage.truth.planted(
                NO_FEEDBACK,
                district(Scene.SLOWER),
                "six responses, one feedback after 31 days",
                pair(Scene.SLOWER, 0));
        toHealth(Scene.JUST_IN_TIME, 0, 4, 0, Duration.ZERO);
        nearFeedback("four responses without feedback, five are needed", 0);
        toHealth(Scene.JUST_IN_TIME, 1, 6, 2, Duration.ofDays(30));
        nearFeedback("two feedbacks of six, each after exactly 30 days", 1);
    }

    private void nearFeedback(String note, int school) {
        stage.truth.nearMiss(NO_FEEDBACK, district(Scene.JUST_IN_TIME), note, pair(Scene.JUST_IN_TIME, school));
    }

    private String district(Scene scene) {
        return stage.at(scene, HEALTH).district();
    }

    private Truth.Subject[] pair(Scene scene, int school) {
        return new Truth.Subject[] {
            subject(stage.at(scene, HEALTH), "RECEIVER"), subject(stage.school(scene, school), "SENDER")
        };
    }

    /** Referrals of one school to the health centre, all answered, the first ones with feedback after this time. */
    private void toHealth(Scene scene, int school, int count, int withFeedback, Duration after) {
        Institution health = stage.at(scene, HEALTH);
        for (int i = 0; i < count; i++) {
            CaseFile file = fromSchool(scene, school, 75 + 30 * i);
            Instant sentAt = Stage.at(file.openedOn, 9, 30);
            Instant respondedAt = sentAt.plus(Duration.ofHours(40));
            Referral answered = Referral.unanswered(file.openedBy, health, REGULAR, sentAt)
                    .received(sentAt.plus(Duration.ofHours(4)))
                    .accepted(respondedAt);
            file.with(i < withFeedback ? answered.fedBack(respondedAt.plus(after)) : answered);
        }
    }
}
