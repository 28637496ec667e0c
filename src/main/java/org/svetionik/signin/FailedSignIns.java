package org.svetionik.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Refuses further attempts where an account, or an address, has failed to sign in too often; a right password does not help then. */
@Component
class FailedSignIns {

    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Buckets accounts;
    private final Buckets addresses;

    FailedSignIns(RateSettings settings, Clock clock) {
        this.accounts = new Buckets(settings.failedSignIns(), settings.failedSignIns(), PERIOD, clock);
        this.addresses = new Buckets(settings.failedSignIns(), settings.failedSignIns(), PERIOD, clock);
    }

    /** The outcome of an attempt, which counts where it fails. */
    boolean attempt(String account, String address, Supplier<Boolean> check) {
        take(addresses, address);
        take(accounts, account);
        boolean right = check.get();
        if (right) {
            addresses.giveBack(address);
            accounts.giveBack(account);
        }
        return right;
    }

    private static void take(Buckets buckets, String name) {
        buckets.take(name).ifPresent(wait -> {
            throw RequestRate.refusal(wait);
        });
    }
}
