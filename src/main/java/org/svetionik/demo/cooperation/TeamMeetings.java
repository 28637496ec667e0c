package org.svetionik.demo.cooperation;

import static org.svetionik.demo.plants.GapKind.DORMANT_TEAM;
import static org.svetionik.demo.plants.Truth.subject;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.ResourceTable;
import org.svetionik.demo.country.Scene;
import org.svetionik.demo.plants.Stage;
import org.svetionik.demo.plants.Truth;

/** The meetings of local teams: every two to four months, but for the teams that are planted as dormant. */
public final class TeamMeetings {
    private final Stage stage;
    private final Register register;
    private final Dice dice;

    public TeamMeetings(Stage stage, Register register) {
        this.stage = stage;
        this.register = register;
        this.dice = stage.chronicle.dice("meetings");
    }

    public void meet() {
        LocalDate judgedFrom = stage.chronicle.extent.windowOpens();
        for (Institution team : stage.country.teams) {
            String place = team.municipality();
            if (place.equals(Scene.TELLS_NOBODY.municipality)) {
                dormant(team, judgedFrom, "the last meeting was exactly twelve months ago");
            } else if (place.equals(Scene.SLOW.municipality)) {
                dormant(team, judgedFrom.minusDays(90), "the last meeting was fifteen months ago");
            } else if (place.equals(Scene.SLOWER.municipality)) {
                until(team, judgedFrom.plusDays(1));
                stage.truth.nearMiss(
                        DORMANT_TEAM,
                        team.district(),
                        "the last meeting was twelve months less a day ago",
                        subject(team, "TEAM"));
            } else if (place.equals(Scene.UNANSWERED.municipality)) {
                noRecord(team.code(), team.district(), true);
            } else {
                until(team, stage.ago(dice.between(5, 80)));
            }
        }
        noRecordOfTheReference();
    }

    private void dormant(Institution team, LocalDate last, String note) {
        until(team, last);
        stage.truth.planted(DORMANT_TEAM, team.district(), note, subject(team, "TEAM"));
    }

    private void noRecord(String team, String district, boolean planted) {
        stage.truth.noted(
                DORMANT_TEAM,
                "NO_RECORD",
                planted,
                district,
                "no meeting was ever recorded",
                new Truth.Subject(team, "TEAM"));
    }

    /** The real teams of the reference package take no part in anything invented. */
    private void noRecordOfTheReference() {
        for (NamedCsvRecord row : ResourceTable.rows("/packages/serbia-reference/institutions.csv")) {
            if (row.getField("kind").equals("LOCAL_TEAM")) {
                noRecord(row.getField("code"), row.getField("district_code"), false);
            }
        }
    }

    private void until(Institution team, LocalDate last) {
        List<Institution> members = members(team);
        for (LocalDate day = last;
                day.isAfter(LocalDate.of(2019, Month.JUNE, 1));
                day = day.minusDays(dice.between(60, 120))) {
            List<Institution> present = new ArrayList<>(members);
            present.removeIf(one -> dice.percent(25));
            register.meetings.add(new Register.Meeting(team, day, present));
        }
    }

    private List<Institution> members(Institution team) {
        List<Institution> members = new ArrayList<>();
        for (Kind kind : new Kind[] {
            Kind.DISTRICT_OFFICE,
            Kind.POLICE,
            Kind.PROSECUTION,
            Kind.NGO,
            Kind.LEGAL_AID,
            Kind.EMPLOYMENT_AGENCY,
            Kind.TRADE_UNION
        }) {
            members.add(stage.country.responsible(kind, "", team.district()));
        }
        if (!team.municipality().isEmpty()) {
            for (Kind kind : Country.LOCAL) {
                members.add(stage.country.responsible(kind, team.municipality(), team.district()));
            }
        }
        return members;
    }
}
