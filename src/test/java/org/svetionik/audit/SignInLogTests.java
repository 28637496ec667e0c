package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInLogTests {

    private static final InetSocketAddress FROM = InetSocketAddress.createUnresolved("127.0.0.1", 4711);

    @TempDir
    private Path parent;

    private final SettableClock clock = new SettableClock();
    private AuditLog log;
    private SignInLog signIns;

    @BeforeEach
    void open() {
        log = Logs.open(folder(), clock);
        signIns = new SignInLog(log, clock);
    }

    @AfterEach
    void close() throws InterruptedException {
        signIns.destroy();
        log.destroy();
    }

    private Path folder() {
        return parent.resolve("audit");
    }

    private void refuse(@Nullable String account, int times) {
        for (int i = 0; i < times; i++) {
            signIns.refused(account, "UNAUTHENTICATED", FROM).block();
        }
    }

    private List<Act> refused() {
        return Logs.entries(folder()).stream()
                .map(Entry::act)
                .filter(act -> act.kind() == ActKind.REFUSED)
                .toList();
    }

    @Test
    void recordsWhoBeganASessionInWhichRoleAndFromWhere() {
        signIns.began(Logs.CASEWORKER, FROM).block();

        Act act = Logs.entries(folder()).get(1).act();
        assertThat(act.kind()).isEqualTo(ActKind.SIGN_IN);
        assertThat(List.of(act.who(), String.valueOf(act.role()), String.valueOf(act.from())))
                .containsExactly("worker", "CASEWORKER", "127.0.0.1");
    }

    @Test
    void namesAnAccountThatWasTriedAndNoOther() {
        refuse("analyst", 1);
        refuse(null, 1);

        assertThat(refused()).extracting(Act::who).containsExactly("analyst", "unknown account");
        assertThat(refused()).extracting(Act::errors).containsOnly(List.of("UNAUTHENTICATED"));
    }

    @Test
    void countsByAccountWhatExceedsTheEntriesOfAMinute() {
        refuse("analyst", SignInLog.MOST_A_MINUTE + 20);
        refuse(null, 1000);
        assertThat(refused()).hasSize(SignInLog.MOST_A_MINUTE);

        signIns.recordRest();
        assertThat(refused()).hasSize(SignInLog.MOST_A_MINUTE + 1);
        assertThat(refused().get(SignInLog.MOST_A_MINUTE).counts())
                .isEqualTo(Map.of("analyst", 20L, "unknown account", 1000L));
    }

    @Test
    void recordsTheFirstOfTheNextMinuteAgain() {
        refuse(null, SignInLog.MOST_A_MINUTE + 1);
        clock.pass(Duration.ofMinutes(1));
        refuse("analyst", 1);

        assertThat(refused()).hasSize(SignInLog.MOST_A_MINUTE + 1).last().returns("analyst", Act::who);
    }

    @Test
    void recordsAtTheEndOfTheServiceWhatItOnlyCounted() {
        refuse(null, SignInLog.MOST_A_MINUTE + 3);
        signIns.destroy();

        assertThat(refused()).last().returns(Map.of("unknown account", 3L), Act::counts);
    }

    @Test
    void failsWhereItCannotBeRecordedAndKeepsTheCount() throws IOException {
        refuse(null, SignInLog.MOST_A_MINUTE + 2);
        Files.move(folder(), parent.resolve("away"));
        Files.createFile(folder());
        signIns.recordRest();
        assertThatThrownBy(() -> signIns.began(Logs.CASEWORKER, FROM).block()).isInstanceOf(AuditUnavailable.class);

        Files.delete(folder());
        Files.move(parent.resolve("away"), folder());
        signIns.recordRest();
        assertThat(refused()).last().returns(Map.of("unknown account", 2L), Act::counts);
    }
}
