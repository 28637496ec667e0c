package org.svetionik.demo.background;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** Sends cases along routes: the opener hands on at once, the next institution some days after it has answered. */
public final class Travel {
    private final Chronicle chronicle;
    private final Answers answers;
    private final Dice dice;

    Travel(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.answers = new Answers(chronicle.extent, chronicle.dice("answers"));
        this.dice = chronicle.dice("travel");
    }

    CaseFile follow(CaseFile file, Route route) {
        Instant at = morning(file);
        for (Route.Leg leg : route.legs()) {
            if (leg.from() == route.opener()) {
                at = at.plus(Duration.ofMinutes(dice.between(5, 50)));
            } else {
                at = nextStep(file);
            }
            if (at.isAfter(chronicle.extent.ends())) {
                return file;
            }
            answers.send(file, sender(file, leg.from()), receiver(file, leg.to()), route.priority(), at);
        }
        return file;
    }

    /** One more hand-off, answered as usual. */
    public void handOn(CaseFile file, Institution from, Institution to, Referral.Priority priority, Instant at) {
        answers.send(file, from, to, priority, at);
    }

    Instant morning(CaseFile file) {
        return file.openedOn.atTime(6, 30).toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(dice.below(300)));
    }

    private Instant nextStep(CaseFile file) {
        Instant answered = file.referrals.get(file.referrals.size() - 1).respondedAt();
        return answered == null ? Instant.MAX : answered.plus(Duration.ofHours(dice.between(12, 90)));
    }

    private Institution sender(CaseFile file, Kind kind) {
        return file.openedBy.kind() == kind ? file.openedBy : receiver(file, kind);
    }

    private Institution receiver(CaseFile file, Kind kind) {
        Institution school = file.student.school();
        return kind == Kind.SCHOOL
                ? school
                : chronicle.country.responsible(kind, school.municipality(), school.district());
    }
}
