package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.ResponseError;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

class BreakGlassTests {

    private static final Viewer WORKER = Logs.CASEWORKER;
    private static final String REASON = "The child did not come home tonight";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private Service service;

    @BeforeEach
    void start() {
        service = new Service(folder, clock);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private String open(String caseCode, int minutes) {
        return service.as(WORKER)
                .document("mutation { breakGlass(caseCode: \"%s\", reason: \"%s\", minutes: %d) { until } }"
                        .formatted(caseCode, REASON, minutes))
                .execute()
                .path("breakGlass.until")
                .entity(String.class)
                .get();
    }

    private static List<String> openTo(Service at, Viewer viewer) {
        return at.as(viewer)
                .document("{ open }")
                .execute()
                .path("open")
                .entityList(String.class)
                .get();
    }

    private List<String> codes(Viewer viewer, String mutation) {
        List<String> codes = new java.util.ArrayList<>();
        service.as(viewer)
                .document("mutation { " + mutation + " }")
                .execute()
                .errors()
                .satisfy(errors -> errors.stream().map(BreakGlassTests::code).forEach(codes::add));
        return codes;
    }

    private static String code(ResponseError error) {
        return error.getExtensions().get("code") + " " + error.getMessage();
    }

    @Test
    void opensACaseToWhoBrokeTheGlassForItsTimeAlone() {
        assertThat(open("C-9", 30)).isEqualTo("2026-11-25T09:30:00.000Z");
        assertThat(openTo(service, WORKER)).containsExactly("C-9");
        assertThat(openTo(service, Viewer.of("other", Role.CASEWORKER, "SWC-1", null)))
                .isEmpty();
        assertThat(openTo(service, Viewer.of("worker", Role.SCHOOL_PROFESSIONAL, "SCH-1", null)))
                .isEmpty();
        clock.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(openTo(service, WORKER)).containsExactly("C-9");
        clock.pass(Duration.ofMillis(1));
        assertThat(openTo(service, WORKER)).isEmpty();
    }

    @Test
    void isClosedBeforeItsTimeByWhoOpenedIt() {
        open("C-9", 30);
        open("C-8", 30);
        assertThat(codes(WORKER, "endBreakGlass(caseCode: \"C-9\")")).isEmpty();
        assertThat(openTo(service, WORKER)).containsExactly("C-8");
    }

    @Test
    void holdsAfterARestartAndInEveryProcess() {
        Service other = new Service(folder, clock);
        open("C-9", 30);
        assertThat(openTo(other, WORKER)).containsExactly("C-9");
        other.close();
        service.close();
        service = new Service(folder, clock);
        assertThat(openTo(service, WORKER)).containsExactly("C-9");
    }

    @Test
    void isRecordedWithItsReasonAndMarksEveryEntryWhileItHolds() {
        open("C-9", 30);
        service.as(WORKER).document("{ cases(codes: [\"C-9\"]) }").executeAndVerify();
        clock.pass(Duration.ofMinutes(31));
        service.as(WORKER).document("{ cases(codes: [\"C-1\"]) }").executeAndVerify();
        List<Entry> entries = Logs.entries(folder);
        assertThat(entries)
                .extracting(entry -> entry.act().kind())
                .containsExactly(ActKind.START, ActKind.BREAK_GLASS, ActKind.READ, ActKind.READ);
        assertThat(entries).extracting(entry -> entry.act().brokenGlass()).containsExactly(false, false, true, false);
        Opening opening = Objects.requireNonNull(entries.get(1).act().opening());
        assertThat(opening.caseCode()).isEqualTo("C-9");
        assertThat(opening.reason()).isEqualTo(REASON);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForThoseRolesAloneThatTheMatrixNames(Role role) {
        boolean may = new AccessMatrix().right(role, Kind.BREAK_GLASS) == Right.ALL;
        String mutation = "breakGlass(caseCode: \"C-9\", reason: \"%s\") { until }";
        Viewer viewer = Viewer.of("v", role, "X", null);
        List<String> refused = List.of("FORBIDDEN Your role may not do this");
        assertThat(codes(viewer, mutation.formatted(REASON))).isEqualTo(may ? List.of() : refused);
        assertThat(codes(viewer, mutation.formatted("short")).equals(refused)).isEqualTo(!may);
        assertThat(openTo(service, viewer)).isEqualTo(may ? List.of("C-9") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason: \"too short to be one\"|REASON",
                "reason: \"ask ana.anic@example.org who knows more\"|REASON",
                "reason: \"The child did not come home\", minutes: 0|MINUTES",
                "reason: \"The child did not come home\", minutes: 61|MINUTES"
            })
    void refusesWithACodeAndOpensNothing(String arguments, String code) {
        assertThat(codes(WORKER, "breakGlass(caseCode: \"C-9\", " + arguments + ") { until }"))
                .singleElement()
                .asString()
                .startsWith(code + " ");
        assertThat(openTo(service, WORKER)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(codes(WORKER, "breakGlass(caseCode: \"Ana Anić\", reason: \"" + REASON + "\") { until }"))
                .singleElement()
                .asString()
                .startsWith("CASE_CODE ");
    }
}
