package org.svetionik.audit;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.svetionik.access.SignIns;
import org.svetionik.access.Viewer;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sign-ins in the log. Of those that are refused in one minute the first are entries; the rest are counted by account in one, so that nobody fills the disk. */
@Component
class SignInLog implements SignIns, DisposableBean {

    static final int MOST_A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AuditLog log;
    private final Clock clock;
    private final Map<String, Long> rest = new TreeMap<>();
    private Disposable timer = Disposables.disposed();
    private Instant end = Instant.MIN;
    private int entries;

    SignInLog(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Mono<Void> began(Viewer viewer, @Nullable InetSocketAddress from) {
        return log.record(Act.of(ActKind.SIGN_IN, viewer, Act.SIGN_IN).from(from))
                .then();
    }

    @Override
    public Mono<Void> refused(@Nullable String account, String code, @Nullable InetSocketAddress from) {
        Act act = Act.ofARefusedSignIn(account).from(from).failing(List.of(code));
        return Mono.defer(() -> isAnEntry() ? log.record(act).then() : Mono.fromRunnable(() -> count(act.who(), 1)));
    }

    private synchronized boolean isAnEntry() {
        if (!clock.instant().isBefore(end)) {
            end = clock.instant().plus(MINUTE);
            entries = 0;
        }
        return entries++ < MOST_A_MINUTE;
    }

    private synchronized void count(String account, long refused) {
        rest.merge(account, refused, Long::sum);
        if (timer.isDisposed()) {
            timer = Mono.delay(MINUTE, Schedulers.boundedElastic()).subscribe(passed -> recordRest());
        }
    }

    /** Records those that were only counted; they stay counted where that fails. */
    void recordRest() {
        Map<String, Long> counted = takeRest();
        if (counted.isEmpty()) {
            return;
        }
        try {
            log.append(Act.ofRefusedSignIns(counted));
        } catch (AuditUnavailable e) {
            AuditLog.isLogged(e);
            counted.forEach(this::count);
        }
    }

    private synchronized Map<String, Long> takeRest() {
        timer.dispose();
        Map<String, Long> counted = new TreeMap<>(rest);
        rest.clear();
        return counted;
    }

    @Override
    public void destroy() {
        recordRest();
        takeRest();
    }
}
