package org.svetionik.demo.cooperation;

import static org.svetionik.demo.country.Kind.DISTRICT_OFFICE;
import static org.svetionik.demo.country.Kind.POLICE;
import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.NO_AGREEMENT;
import static org.svetionik.demo.plants.Truth.subject;

import java.time.LocalDate;
import java.time.Month;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Place;
import org.svetionik.demo.country.Scene;
import org.svetionik.demo.plants.Stage;
import org.svetionik.demo.plants.Truth;

/** Agreements between institutions, in force everywhere but where their absence is planted. */
public final class Cooperation {
    private static final LocalDate FIRST = LocalDate.of(2016, Month.MARCH, 1);

    private final Stage stage;
    private final Register register;
    private final Dice dice;

    public Cooperation(Stage stage, Register register) {
        this.stage = stage;
        this.register = register;
        this.dice = stage.chronicle.dice("agreements");
    }

    public void agree() {
        for (String district : stage.country.districts.keySet()) {
            Institution office = stage.country.responsible(DISTRICT_OFFICE, "", district);
            inForce(office, stage.country.responsible(POLICE, "", district), "PROTOCOL");
        }
        for (Place place : stage.country.places) {
            agree(place);
        }
        withoutAgreement();
        soonWithout();
    }

    private void agree(Place place) {
        Institution social = stage.country.responsible(SOCIAL_WORK_CENTRE, place.code(), place.district());
        Institution office = stage.country.responsible(DISTRICT_OFFICE, place.code(), place.district());
        if (!Scene.isScene(place.code())) {
            inForce(office, social, "PROTOCOL");
            if (dice.percent(50)) {
                Institution police = stage.country.responsible(POLICE, place.code(), place.district());
                inForce(social, police, "CONTACT_POINT");
            }
        } else if (Scene.withAgreement(place.code())) {
            inForce(office, social, "PROTOCOL");
        }
    }

    /** A first agreement that ran out and one that goes on for more than the 90 days within which a warning is due. */
    private void inForce(Institution a, Institution b, String kind) {
        LocalDate from = FIRST.plusDays(dice.below(1_200));
        LocalDate renewed = from.plusYears(4);
        register.agree(a, b, kind, from, renewed.minusDays(1));
        register.agree(a, b, kind, renewed, dice.percent(50) ? null : stage.ago(-dice.between(120, 900)));
    }

    private void withoutAgreement() {
        flow(Scene.UNANSWERED, 130);
        stage.truth.planted(
                NO_AGREEMENT,
                office(Scene.UNANSWERED).district(),
                "referrals flow, there never was an agreement",
                pair(Scene.UNANSWERED));
        flow(Scene.UNHEARD, 140);
        register.agree(office(Scene.UNHEARD), social(Scene.UNHEARD), "PROTOCOL", stage.ago(900), stage.ago(40));
        stage.truth.planted(
                NO_AGREEMENT,
                office(Scene.UNHEARD).district(),
                "the agreement ran out 40 days ago",
                pair(Scene.UNHEARD));
        stage.truth.nearMiss(
                NO_AGREEMENT,
                office(Scene.TELLS_NOBODY).district(),
                "no agreement, but no referral between the two either",
                pair(Scene.TELLS_NOBODY));
    }

    private void soonWithout() {
        flow(Scene.TO_AND_FRO, 150);
        register.agree(office(Scene.TO_AND_FRO), social(Scene.TO_AND_FRO), "PROTOCOL", stage.ago(900), stage.ago(-45));
        stage.truth.noted(
                NO_AGREEMENT,
                "WARNING",
                true,
                office(Scene.TO_AND_FRO).district(),
                "the agreement runs out in 45 days",
                pair(Scene.TO_AND_FRO));
        flow(Scene.SLOW, 160);
        register.agree(office(Scene.SLOW), social(Scene.SLOW), "PROTOCOL", stage.ago(900), stage.ago(-45));
        register.agree(social(Scene.SLOW), office(Scene.SLOW), "DATA_SHARING", stage.ago(-46), null);
        stage.truth.nearMiss(
                NO_AGREEMENT,
                office(Scene.SLOW).district(),
                "runs out in 45 days, its successor starts the day after",
                pair(Scene.SLOW));
    }

    private void flow(Scene scene, int daysAgo) {
        Institution office = office(scene);
        CaseFile file = stage.open(stage.school(scene, 0), office, daysAgo);
        stage.handOnRegularly(file, office, social(scene));
    }

    private Institution office(Scene scene) {
        return stage.at(scene, DISTRICT_OFFICE);
    }

    private Institution social(Scene scene) {
        return stage.at(scene, SOCIAL_WORK_CENTRE);
    }

    private Truth.Subject[] pair(Scene scene) {
        return new Truth.Subject[] {subject(office(scene), "DISTRICT_OFFICE"), subject(social(scene), "OTHER")};
    }
}
