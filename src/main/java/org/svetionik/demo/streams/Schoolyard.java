package org.svetionik.demo.streams;

import java.time.LocalDate;
import java.util.List;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chance.Turns;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Scene;

/** Picks the school of a district's next student, in proportion to pupils or zeal; never a scene while gaps are judged. */
final class Schoolyard {
    /** Cases that reach the Centre are decided up to so long after they were opened. */
    private static final int LONGEST_WAIT = 720;

    private final LocalDate judgedFrom;
    private final Turns<Institution> before;
    private final Turns<Institution> judged;

    private Schoolyard(LocalDate judgedFrom, Turns<Institution> before, Turns<Institution> judged) {
        this.judgedFrom = judgedFrom;
        this.before = before;
        this.judged = judged;
    }

    /** Students whom agencies meet. */
    static Schoolyard byPupils(Chronicle chronicle, String district, Dice dice) {
        return byPupils(chronicle, district, dice, judgedFrom(chronicle));
    }

    /** Students whom agencies meet and refer to the Centre: no decision of the judged year concerns a scene. */
    static Schoolyard reachingCentre(Chronicle chronicle, String district, Dice dice) {
        return byPupils(chronicle, district, dice, judgedFrom(chronicle).minusDays(LONGEST_WAIT));
    }

    private static LocalDate judgedFrom(Chronicle chronicle) {
        return chronicle.extent.windowOpens().minusDays(30);
    }

    private static Schoolyard byPupils(Chronicle chronicle, String district, Dice dice, LocalDate judgedFrom) {
        List<Institution> schools = chronicle.country.schoolsOf(district);
        return new Schoolyard(
                judgedFrom,
                new Turns<>(schools, school -> school.pupils() + 1, dice),
                new Turns<>(schools, school -> onStage(school) ? 0 : school.pupils() + 1, dice));
    }

    /** Students for whom their school opens a case that reaches the Centre. */
    static Schoolyard byZeal(Chronicle chronicle, String district, Zeal zeal, Dice dice) {
        List<Institution> schools = chronicle.country.schoolsOf(district);
        return new Schoolyard(
                judgedFrom(chronicle).minusDays(LONGEST_WAIT),
                new Turns<>(schools, zeal::of, dice),
                new Turns<>(schools, school -> onStage(school) ? 0 : zeal.whileJudged(school), dice));
    }

    /** Students for whom their school opens any other case: scenes take part. */
    static Schoolyard withScenes(Chronicle chronicle, String district, Zeal zeal, Dice dice) {
        List<Institution> schools = chronicle.country.schoolsOf(district);
        return new Schoolyard(
                judgedFrom(chronicle),
                new Turns<>(schools, zeal::of, dice),
                new Turns<>(schools, zeal::whileJudged, dice));
    }

    private static boolean onStage(Institution school) {
        return Scene.isScene(school.municipality());
    }

    Institution next(LocalDate day) {
        return day.isAfter(judgedFrom) ? judged.next() : before.next();
    }
}
