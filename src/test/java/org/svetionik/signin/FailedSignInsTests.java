package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.svetionik.audit.SettableClock;
import org.svetionik.http.Refusal;

class FailedSignInsTests {

    private final SettableClock clock = new SettableClock();
    private final FailedSignIns failed = new FailedSignIns(new RateSettings(600, 100, 3), clock);

    private boolean attempt(String account, String address, boolean right) {
        return failed.attempt(account, address, () -> right);
    }

    @Test
    void refusesAnAccountAfterTooManyFailuresFromAnywhereEvenWithTheRightPassword() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempt("analyst", "address " + i, false)).isFalse();
        }
        assertThatThrownBy(() -> attempt("analyst", "another", true)).isInstanceOf(Refusal.class);
        assertThat(attempt("auditor", "another", true)).isTrue();
    }

    @Test
    void refusesAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < 3; i++) {
            attempt("account " + i, "one", false);
        }
        assertThatThrownBy(() -> attempt("auditor", "one", true)).isInstanceOf(Refusal.class);
    }

    @Test
    void forgetsFailuresAfterFiveMinutes() {
        for (int i = 0; i < 3; i++) {
            attempt("analyst", "one", false);
        }
        clock.pass(Duration.ofMinutes(5));
        assertThat(attempt("analyst", "one", true)).isTrue();
    }

    @Test
    void countsNoSuccess() {
        for (int i = 0; i < 50; i++) {
            assertThat(attempt("analyst", "one", true)).isTrue();
        }
    }

    @Test
    void handsPasswordsOverOnce() {
        DemoAccounts accounts = new DemoAccounts(new RandomPasswords(), failed, Hashing::sha256);
        var told = accounts.handOver();

        assertThat(told)
                .hasSize(8)
                .allSatisfy((name, password) -> assertThat(password).matches("[a-z1-9]{24}"));
        assertThat(told.values()).doesNotHaveDuplicates();
        assertThat(accounts.handOver()).isEmpty();
        assertThat(accounts.authenticate(new UsernamePasswordAuthenticationToken("analyst", told.get("analyst")))
                        .block())
                .isNotNull();
        assertThatThrownBy(() -> accounts.authenticate(
                                new UsernamePasswordAuthenticationToken("analyst", told.get("auditor")))
                        .block())
                .isInstanceOf(BadCredentialsException.class);
    }
}
