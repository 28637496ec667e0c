package org.svetionik.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.svetionik.audit.SettableClock;

class DemoAccountsTests {

    private final AtomicInteger hashed = new AtomicInteger();
    private final DemoAccounts accounts = new DemoAccounts(
            new RandomPasswords(),
            new FailedSignIns(new RateSettings(600, 100, 100), new SettableClock()),
            (salt, password) -> {
                hashed.incrementAndGet();
                return Hashing.sha256(salt, password);
            });
    private final Map<String, String> passwords = accounts.handOver();

    @ParameterizedTest
    @CsvSource({
        "analyst, analyst, true",
        "analyst, auditor, false",
        "no-such-account, analyst, false",
        "'', analyst, false",
        "nobody, analyst, false"
    })
    void hashesTwicePerAttemptWhetherOrNotThereIsSuchAnAccount(String name, String passwordOf, boolean right) {
        int before = hashed.get();

        boolean letIn = accounts.authenticate(new UsernamePasswordAuthenticationToken(name, passwords.get(passwordOf)))
                .onErrorComplete()
                .hasElement()
                .blockOptional()
                .orElseThrow();

        assertThat(letIn).isEqualTo(right);
        assertThat(hashed.get() - before).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"analyst, true", "auditor, true", "no-such-account, false"})
    void opensEveryAccountByTheKeyThatIsHandedOverOnce(String name, boolean right) {
        String key = accounts.handOverKey();

        assertThat(accounts.authenticate(new UsernamePasswordAuthenticationToken(name, key))
                        .onErrorComplete()
                        .hasElement()
                        .block())
                .isEqualTo(right);
        assertThat(passwords).doesNotContainValue(key);
        assertThat(accounts.handOverKey()).isEmpty();
    }
}
