package org.svetionik.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.it;
import static org.svetionik.registers.RegisterStore.key;
import static org.svetionik.registers.RegisterStore.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;

/** Entries that never were: they count nowhere, and what they said is kept. */
class TakenBackIT extends KeptRegisters {

    @Autowired
    private Snapshots snapshots;

    private @Nullable String said(Viewer viewer, String document) {
        return Viewers.as(tester, viewer)
                .document(document)
                .execute()
                .path("it")
                .entity(String.class)
                .get();
    }

    private int counted(String list) {
        return Viewers.as(tester, COUNTRY)
                .document("{ " + list + " { totalCount } }")
                .execute()
                .path(list + ".totalCount")
                .entity(Integer.class)
                .get();
    }

    private Snapshot known(@Nullable Instant moment) {
        return Objects.requireNonNull(snapshots.of(Span.ALL, moment).block(Duration.ofMinutes(1)));
    }

    private static boolean holds(Snapshot snapshot, String label, String code) {
        Codes codes = switch (label) {
            case "Agreement" -> snapshot.agreements().codes();
            case "Meeting" -> snapshot.meetings().codes();
            case "Training" -> snapshot.trainings().codes();
            default -> snapshot.institutions().codes();
        };
        return codes.indexOf(code) >= 0;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Agreement   | agreements   | kind: PROTOCOL, firstParty: "SCH-B", secondParty: "POL-B", validFrom: "2024-01-01"
            Meeting     | meetings     | teamCode: "TEAM-B", heldOn: "2026-03-01", participantCodes: ["SCH-B", "POL-B"]
            Training    | trainings    | title: "Izmišljena obuka", kind: ONLINE, heldFrom: "2026-02-01", organiserCodes: ["POL-B"]
            Material    | materials    | title: "Izmišljeni film", kind: VIDEO
            Institution | institutions | kind: POLICE, name: "Izmišljena stanica", districtCode: "SU-BG"
            """)
    void countsNoEntryThatWasTakenBackAndKeepsWhatItSaid(String label, String list, String values) {
        String code = label.toLowerCase(Locale.ROOT) + "Code";
        int before = counted(list);
        Map<String, Object> made = it(tester, COUNTRY, act("create" + label, values, "id " + code));
        String named = code + ": \"" + made.get(code) + "\"";
        String entered = text(made, code);
        addPart(label, named);
        boolean isRead = !label.equals("Material");
        await().atMost(Duration.ofMinutes(1)).until(() -> !isRead || holds(known(null), label, entered));
        Instant whileItStood =
                Instant.parse(text(history(COUNTRY, made.get("id"), "").get(0), "recordedAt"));

        String back = "mutation { it: takeBack" + label + "(" + key() + ", " + named + ") }";
        assertThat(said(COUNTRY, back)).isEqualTo(entered);
        assertThat(said(COUNTRY, back)).as("the same act once more").isEqualTo(entered);

        assertThat(counted(list)).isEqualTo(before);
        assertThat(Viewers.as(tester, COUNTRY)
                        .document("{ " + list + "(first: 500) { edges { node { " + code + " } } } }")
                        .execute()
                        .path(list + ".edges[*].node." + code)
                        .entityList(String.class)
                        .get())
                .doesNotContain(entered);
        assertThat(refusal(tester, COUNTRY, "mutation { takeBack" + label + "(" + key() + ", " + named + ") }"))
                .isEqualTo((label.equals("Institution") ? "NOT_KEPT" : "UNKNOWN_" + label.toUpperCase(Locale.ROOT))
                        + " " + code);
        assertThat(history(COUNTRY, made.get("id"), "")).singleElement().satisfies(gone -> {
            assertThat(gone).containsEntry("takenBack", true);
            assertThat(gone.get("supersededAt")).isNotNull();
        });
        assertThat(history(Viewers.school("SCH-N"), made.get("id"), "")).hasSize(label.equals("Institution") ? 1 : 0);
        if (isRead) {
            await().atMost(Duration.ofMinutes(1)).until(() -> !holds(known(null), label, entered));
            assertThat(holds(known(whileItStood), label, entered)).isTrue();
        }
    }

    /** A part of an institution goes with its entry, and is kept like it. */
    private void addPart(String label, String named) {
        String part = named + ", institutionCode: \"SCH-B\", ";
        if (label.equals("Training")) {
            it(tester, COUNTRY, act("setTrainingParticipants", part + "participants: 3", "id"));
        } else if (label.equals("Material")) {
            it(tester, COUNTRY, act("deliverMaterial", part + "deliveredOn: \"2026-02-02\"", "id"));
        }
    }

    @Test
    void keepsThePartsOfAMeetingThatNeverWas() {
        String taken = "teamCode: \"TEAM-B\", heldOn: \"2026-03-01\", participantCodes: [\"SCH-B\", \"POL-B\"]";
        Viewer team = Viewers.agency("TEAM-B");
        Map<String, Object> made = it(tester, team, act("createMeeting", taken, "id meetingCode"));
        String named = "meetingCode: \"" + made.get("meetingCode") + "\"";
        assertThat(refusal(
                        tester, Viewers.agency("POL-B"), "mutation { takeBackMeeting(" + key() + ", " + named + ") }"))
                .isEqualTo("UNKNOWN_MEETING meetingCode");
        said(team, "mutation { it: takeBackMeeting(" + key() + ", " + named + ") }");
        assertThat(history(COUNTRY, made.get("id"), ", institutionCode: \"SCH-B\""))
                .singleElement()
                .satisfies(gone -> assertThat(gone).containsEntry("takenBack", true));
        assertThat(history(team, made.get("id"), ", institutionCode: \"SCH-B\""))
                .isEmpty();
    }

    @Test
    void letsAnEntryBeMadeAgainUnderItsCode() {
        String values = "agreementCode: \"AGAIN\", " + AGREEMENT.formatted("SCH-B", "CENTRE");
        it(tester, COUNTRY, act("createAgreement", values, AGREED));
        said(COUNTRY, "mutation { it: takeBackAgreement(" + key() + ", agreementCode: \"AGAIN\") }");
        Map<String, Object> again = it(tester, COUNTRY, act("createAgreement", values, AGREED));
        List<Map<String, Object>> versions = history(COUNTRY, again.get("id"), "");
        assertThat(versions).extracting(version -> version.get("takenBack")).containsExactly(true, false);
    }

    @Test
    void takesBackNoInstitutionThatOthersName() {
        for (String used : List.of("TEAM-B", "SCH-B")) {
            it(tester, COUNTRY, act("createAgreement", AGREEMENT.formatted(used, "CENTRE"), "id"));
            assertThat(refusal(
                            tester,
                            ADMINISTRATOR,
                            "mutation { takeBackInstitution(" + key() + ", institutionCode: \"" + used + "\") }"))
                    .isEqualTo("IN_USE institutionCode");
        }
    }
}
