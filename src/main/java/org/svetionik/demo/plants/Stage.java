package org.svetionik.demo.plants;

import static org.svetionik.demo.chronicle.Referral.Priority.REGULAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.svetionik.demo.background.Background;
import org.svetionik.demo.background.Signs;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.chronicle.Student;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;

/** Where gaps are planted: the scenes' institutions, days counted back from the end, and hand-offs to order. */
public final class Stage {
    public final Chronicle chronicle;
    public final Country country;
    public final Truth truth;
    private final Signs signs;

    public Stage(Chronicle chronicle, Background background, Truth truth) {
        this.chronicle = chronicle;
        this.country = chronicle.country;
        this.truth = truth;
        this.signs = background.signs;
    }

    /** So many days before the gaps are judged. */
    public LocalDate ago(int days) {
        return chronicle.extent.asOf().minusDays(days);
    }

    public Institution school(Scene scene, int index) {
        return country.schoolsIn(scene.municipality).get(index);
    }

    /** The institution that is responsible in a scene. */
    public Institution at(Scene scene, Kind kind) {
        return country.responsible(kind, scene.municipality, school(scene, 0).district());
    }

    public CaseFile open(Institution school, Institution opener, int daysAgo) {
        return chronicle.open(chronicle.enrol(school, ago(daysAgo)), ago(daysAgo), opener);
    }

    void see(Student student, Institution by, String indicator, int daysAgo) {
        signs.see(student, by, indicator, ago(daysAgo));
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).toInstant(ZoneOffset.UTC);
    }

    /** Hands a case on at the time at which it was opened, and answers well within every limit. */
    void handOn(CaseFile file, Institution from, Institution to, Referral.Priority priority) {
        handOn(file, from, to, priority, at(file.openedOn, 7, 10 * (1 + file.referrals.size() % 5)));
    }

    void handOn(CaseFile file, Institution from, Institution to, Referral.Priority priority, Instant sentAt) {
        Instant receivedAt = sentAt.plus(Duration.ofMinutes(25));
        Instant respondedAt = receivedAt.plus(Duration.ofHours(6));
        Instant feedbackAt = respondedAt.plus(Duration.ofHours(75));
        Referral sent = Referral.unanswered(from, to, priority, sentAt);
        if (!respondedAt.isAfter(chronicle.extent.ends())) {
            sent = sent.received(receivedAt).accepted(respondedAt);
        }
        file.with(feedbackAt.isAfter(chronicle.extent.ends()) ? sent : sent.fedBack(feedbackAt));
    }

    public void handOnRegularly(CaseFile file, Institution from, Institution to) {
        handOn(file, from, to, REGULAR);
    }
}
