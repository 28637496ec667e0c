package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

class AuditInterceptorTests {

    private static final Viewer ANALYST =
            Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("annual report");

    @TempDir
    private Path parent;

    private Service service;

    @BeforeEach
    void start() {
        service = new Service(folder(), new SettableClock());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Path folder() {
        return parent.resolve("audit");
    }

    private Act last() {
        List<Entry> entries = Logs.entries(folder());
        return entries.get(entries.size() - 1).act();
    }

    @Test
    void recordsWhoReadWhichRecordsForWhatAndHowMany() {
        service.as(ANALYST)
                .document(
                        "query Mine { ...Some } fragment Some on Query { a: cases(codes: [\"C-1\", \"C-2\"]) places }")
                .executeAndVerify();
        Act act = last();
        assertThat(act.kind()).isEqualTo(ActKind.READ);
        assertThat(List.of(act.who(), String.valueOf(act.role()), String.valueOf(act.purpose())))
                .containsExactly("analyst", "ANALYST", "annual report");
        assertThat(act.operation()).isEqualTo("query Mine { cases places }");
        assertThat(act.pseudonyms()).isEqualTo(Map.of("Case", new TreeSet<>(Set.of("C-1", "C-2"))));
        assertThat(act.total()).isEqualTo(2);
        assertThat(act.brokenGlass()).isFalse();
    }

    @Test
    void recordsNothingOfWhatConcernsNobody() {
        service.as(ANALYST).document("{ places }").executeAndVerify();
        assertThat(last().kind()).isEqualTo(ActKind.START);
    }

    @Test
    void recordsThatSomebodyAskedEvenWhereTheAnswerFailed() {
        service.as(ANALYST)
                .document("{ cases(codes: [\"C-1\"], fail: true) }")
                .execute()
                .errors()
                .expect(error -> true);
        assertThat(last().errors()).containsExactly("CURSOR");
        assertThat(last().total()).isEqualTo(1);
    }

    @Test
    void recordsWhoWasRefused() {
        service.as(ANALYST)
                .document("mutation { endBreakGlass(caseCode: \"C-1\") }")
                .execute()
                .errors()
                .expect(error -> true);
        assertThat(last().kind()).isEqualTo(ActKind.REFUSED);
        assertThat(last().opening()).isNull();
    }

    @Test
    void letsNoAnswerGoThatCannotBeRecorded() throws IOException {
        Files.move(folder(), parent.resolve("away"));
        Files.createFile(folder());
        assertThatThrownBy(() -> service.as(ANALYST)
                        .document("{ cases(codes: [\"C-1\"]) }")
                        .execute())
                .hasRootCauseInstanceOf(IOException.class)
                .hasStackTraceContaining("AuditUnavailable");
    }

    @Test
    void executesNothingForNobody() {
        assertThatThrownBy(() -> service.as(null).document("{ places }").execute())
                .hasMessage("A request without a viewer");
        assertThat(last().kind()).isEqualTo(ActKind.START);
    }

    @Test
    void recordsEachEventOfASubscriptionBeforeItLeaves() {
        service.as(ANALYST)
                .document("subscription { looks(codes: [\"C-1\", \"C-2\"]) }")
                .executeSubscription()
                .toFlux("looks", String.class)
                .doOnNext(
                        code -> assertThat(last().pseudonyms()).isEqualTo(Map.of("Case", new TreeSet<>(Set.of(code)))))
                .blockLast();
        assertThat(Logs.entries(folder())).hasSize(3);
    }
}
