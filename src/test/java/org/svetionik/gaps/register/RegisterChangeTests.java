package org.svetionik.gaps.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.svetionik.gaps.register.GapAct.ACKNOWLEDGED;
import static org.svetionik.gaps.register.GapAct.ASSIGNED;
import static org.svetionik.gaps.register.GapAct.CLOSED;
import static org.svetionik.gaps.register.GapAct.DISMISSED;
import static org.svetionik.gaps.register.GapAct.OPENED;
import static org.svetionik.gaps.register.GapAct.REOPENED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegisterChangeTests {

    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant FRIDAY = MONDAY.plusSeconds(4 * 86_400);
    private static final GapCarer COORDINATOR = new GapCarer("DISTRICT_COORDINATOR", "D1", "SU-BG");

    private final Map<String, GapHistory> histories = new HashMap<>();

    private static Sighting sighting(String school, String status) {
        GapIdentity identity = new GapIdentity("NO_LEAD", List.of("OPENER " + school), "SU-BG");
        return new Sighting(identity, status, LocalDate.of(2026, 5, 30), "HIGH", 1);
    }

    private static String code(String school) {
        return sighting(school, "OPEN").identity().code();
    }

    private List<GapEvent> run(Instant at, Sighting... found) {
        List<GapEvent> events = RegisterChange.between(histories, List.of(found), at);
        events.forEach(this::take);
        return events;
    }

    private void take(GapEvent event) {
        histories.merge(
                event.gapCode(), GapHistory.none(event.gapCode()).and(event), (before, first) -> before.and(event));
    }

    private GapHistory history(String school) {
        return histories.getOrDefault(code(school), GapHistory.none(code(school)));
    }

    private void done(String school, GapAct act, Instant at) {
        take(GapEvent.done(history(school), act, at, COORDINATOR, "C1", LocalDate.of(2026, 6, 3), "said"));
    }

    @Test
    void opensWhatIsNewAndLeavesWhatStandsOpen() {
        assertThat(run(MONDAY, sighting("S1", "OPEN"), sighting("S2", "WARNING")))
                .extracting(GapEvent::act)
                .containsExactly(OPENED, OPENED);
        assertThat(run(TUESDAY, sighting("S1", "OPEN"), sighting("S2", "OPEN"))).isEmpty();
    }

    @Test
    void closesWhatIsNoLongerFoundAndOpensItAgain() {
        run(MONDAY, sighting("S1", "OPEN"));
        assertThat(run(TUESDAY)).extracting(GapEvent::act).containsExactly(CLOSED);
        assertThat(run(TUESDAY)).isEmpty();
        assertThat(history("S1").closedAt()).isEqualTo(TUESDAY);
        assertThat(run(FRIDAY, sighting("S1", "OPEN")))
                .extracting(GapEvent::act)
                .containsExactly(REOPENED);
        assertThat(history("S1").events()).extracting(GapEvent::number).containsExactly(1, 2, 3);
        assertThat(history("S1").openedAt()).isEqualTo(FRIDAY);
        assertThat(history("S1").closedAt()).isNull();
    }

    @Test
    void neverOpensWhatCannotBeToldAndClosesWhatNoLongerCan() {
        assertThat(run(MONDAY, sighting("S1", "CANNOT_TELL"))).isEmpty();
        run(MONDAY, sighting("S1", "OPEN"));
        assertThat(run(TUESDAY, sighting("S1", "CANNOT_TELL")))
                .extracting(
                        GapEvent::act,
                        event -> Objects.requireNonNull(event.sighting()).status())
                .containsExactly(tuple(CLOSED, "CANNOT_TELL"));
    }

    @Test
    void beginsAnewWithWhatPeopleDidWhenAGapComesBack() {
        run(MONDAY, sighting("S1", "OPEN"));
        done("S1", ACKNOWLEDGED, MONDAY);
        done("S1", ASSIGNED, MONDAY);
        done("S1", DISMISSED, MONDAY);
        assertThat(history("S1").acknowledgedAt()).isEqualTo(MONDAY);
        assertThat(history("S1").dismissal()).isPresent();
        assertThat(history("S1").isOverdue(LocalDate.of(2026, 6, 3))).isFalse();
        assertThat(history("S1").isOverdue(LocalDate.of(2026, 6, 4))).isTrue();

        run(TUESDAY);
        assertThat(history("S1").isOverdue(LocalDate.of(2026, 6, 4))).isFalse();
        run(FRIDAY, sighting("S1", "OPEN"));
        assertThat(history("S1").acknowledgedAt()).isNull();
        assertThat(history("S1").assignment()).isEmpty();
        assertThat(history("S1").dismissal()).isEmpty();
        assertThat(history("S1").events()).hasSize(6);
    }

    @Test
    void isReadAsOfAMoment() {
        run(MONDAY, sighting("S1", "OPEN"));
        run(TUESDAY);
        assertThat(history("S1").until(MONDAY).isOpen()).isTrue();
        assertThat(history("S1").until(TUESDAY).isOpen()).isFalse();
        assertThat(history("S1").until(MONDAY.minusSeconds(1)).events()).isEmpty();
    }

    @Test
    void givesAGapOneCodeHoweverOftenItIsFoundAndOthersAnother() {
        assertThat(code("S1")).hasSize(32).isEqualTo(code("S1")).isNotEqualTo(code("S2"));
        GapIdentity one = new GapIdentity("PING_PONG", List.of("ONE A", "OTHER B"), "");
        GapIdentity turned = new GapIdentity("PING_PONG", List.of("ONE B", "OTHER A"), "");
        assertThat(one.code()).isNotEqualTo(turned.code());
    }
}
