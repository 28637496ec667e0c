package org.svetionik.demo.plants;

import static org.svetionik.demo.country.Kind.SOCIAL_WORK_CENTRE;
import static org.svetionik.demo.plants.GapKind.CHANNEL_DROP;
import static org.svetionik.demo.plants.GapKind.EXPECTED_TIE_ABSENT;
import static org.svetionik.demo.plants.GapKind.OUTCOME_DIFFERS;
import static org.svetionik.demo.plants.GapKind.SILENT_UNIT;
import static org.svetionik.demo.plants.GapKind.SINGLE_POINT_OF_FAILURE;
import static org.svetionik.demo.plants.Truth.subject;

import java.util.List;
import org.svetionik.demo.background.OneWayOut;
import org.svetionik.demo.background.Silences;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;
import org.svetionik.demo.country.Scene;
import org.svetionik.demo.streams.Zeal;

/** What the background leaves out on purpose: ties, whole channels, schools that never write, and roundabout ways. */
public final class ChannelPlants {
    private final Stage stage;

    public ChannelPlants(Stage stage) {
        this.stage = stage;
    }

    public void plant() {
        absentTies();
        silentUnits();
        onlyOneWayOut();
        drops();
        outcomes();
    }

    private static Truth.Subject[] tie(String district, Kind from, Kind to) {
        return new Truth.Subject[] {new Truth.Subject(district, "DISTRICT"), new Truth.Subject(from + ">" + to, "TIE")};
    }

    private void absentTies() {
        stage.truth.planted(
                EXPECTED_TIE_ABSENT,
                Silences.NEVER_SCHOOL_TO_POLICE,
                "schools write to everybody but the police",
                tie(Silences.NEVER_SCHOOL_TO_POLICE, Kind.SCHOOL, Kind.POLICE));
        stage.truth.planted(
                EXPECTED_TIE_ABSENT,
                Silences.NEVER_POLICE_TO_SOCIAL_WORK,
                "the police tell no centre for social work",
                tie(Silences.NEVER_POLICE_TO_SOCIAL_WORK, Kind.POLICE, SOCIAL_WORK_CENTRE));
        stage.truth.nearMiss(
                EXPECTED_TIE_ABSENT,
                Silences.NEVER_SOCIAL_WORK_TO_ASSOCIATIONS,
                "absent, but fewer than three are expected",
                tie(Silences.NEVER_SOCIAL_WORK_TO_ASSOCIATIONS, SOCIAL_WORK_CENTRE, Kind.NGO));
    }

    private void silentUnits() {
        for (Institution school : stage.country.schools) {
            if (!Zeal.isSilent(school)) {
                continue;
            }
            if (school.municipality().equals(Scene.SILENT.municipality)) {
                stage.truth.nearMiss(
                        SILENT_UNIT, school.district(), "silent, but too small to tell", subject(school, "SCHOOL"));
            } else {
                stage.truth.planted(
                        SILENT_UNIT,
                        school.district(),
                        "a large school without a case for a year",
                        subject(school, "SCHOOL"));
            }
        }
        String district = stage.school(Scene.SILENT, 0).district();
        stage.truth.planted(
                SILENT_UNIT,
                district,
                "no school of the municipality sent a case for a year",
                new Truth.Subject(Scene.SILENT.municipality, "MUNICIPALITY"));
    }

    private void onlyOneWayOut() {
        for (Scene scene : List.of(Scene.ONE_WAY_OUT, Scene.ANOTHER_ONE_WAY_OUT)) {
            sendAll(scene, stage.country.schoolsIn(scene.municipality));
            writeToCentre(scene);
            stage.truth.planted(
                    SINGLE_POINT_OF_FAILURE,
                    stage.school(scene, 0).district(),
                    "every school of the municipality writes to its centre for social work alone",
                    hub(scene));
        }
        sendAll(Scene.FOUR_WITH_ONE_WAY_OUT, OneWayOut.four(stage.country));
        stage.truth.nearMiss(
                SINGLE_POINT_OF_FAILURE,
                stage.school(Scene.FOUR_WITH_ONE_WAY_OUT, 0).district(),
                "four schools depend on it, five are needed",
                hub(Scene.FOUR_WITH_ONE_WAY_OUT));
    }

    /** The centre for social work itself has two ways, past the police too. */
    private void writeToCentre(Scene scene) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        stage.handOnRegularly(stage.open(stage.school(scene, 0), social, 65), social, stage.country.centre);
    }

    private Truth.Subject[] hub(Scene scene) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        return new Truth.Subject[] {subject(social, "INSTITUTION"), new Truth.Subject(social.district(), "DISTRICT")};
    }

    private void sendAll(Scene scene, List<Institution> schools) {
        Institution social = stage.at(scene, SOCIAL_WORK_CENTRE);
        for (int i = 0; i < schools.size(); i++) {
            CaseFile file = stage.open(schools.get(i), schools.get(i), 45 + 30 * i);
            stage.handOnRegularly(file, schools.get(i), social);
            file.ledBy(social);
        }
    }

    private void drops() {
        drop(Silences.HEALTH_FALLS_SILENT, Kind.HEALTH);
        drop(Silences.LABOUR_FALLS_SILENT, Kind.LABOUR_INSPECTORATE);
        stage.truth.nearMiss(
                CHANNEL_DROP,
                Silences.ASSOCIATIONS_PAUSE,
                "three months without a referral, made up for since",
                channel(Silences.ASSOCIATIONS_PAUSE, Kind.NGO));
    }

    private void drop(String district, Kind kind) {
        stage.truth.planted(CHANNEL_DROP, district, "no referral for twelve months", channel(district, kind));
    }

    private static Truth.Subject[] channel(String district, Kind kind) {
        return new Truth.Subject[] {
            new Truth.Subject(district, "DISTRICT"), new Truth.Subject(kind.name(), "SENDER_KIND")
        };
    }

    private void outcomes() {
        stage.truth.planted(
                OUTCOME_DIFFERS, "", "all of its cases identified", new Truth.Subject(Kind.NGO.name(), "SENDER_KIND"));
        stage.truth.planted(
                OUTCOME_DIFFERS,
                "",
                "none of its cases identified",
                new Truth.Subject(Kind.DISTRICT_OFFICE.name(), "SENDER_KIND"));
        stage.truth.nearMiss(
                OUTCOME_DIFFERS,
                "",
                "none identified, but fewer than ten decided",
                new Truth.Subject(Kind.HEALTH.name(), "SENDER_KIND"));
    }
}
