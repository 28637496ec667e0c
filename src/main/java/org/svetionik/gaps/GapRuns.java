package org.svetionik.gaps;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.graph.StoreUnavailable;
import org.svetionik.graph.TooBusy;
import org.svetionik.snapshot.Snapshot;

/**
 * Runs the definitions over each new snapshot, and again as time goes by, and enters into the register what they found. Commands that end by
 * themselves do not.
 */
@Component
@ConditionalOnWebApplication
class GapRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GapRuns.class);

    private final Judgements judgements;
    private final GapRegister register;
    private final GapSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(GapRuns::daemon);

    private boolean failing;

    GapRuns(Judgements judgements, GapRegister register, GapSettings settings, Clock clock) {
        this.judgements = judgements;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gap-runs");
        thread.setDaemon(true);
        return thread;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
    void begin() {
        long pause = settings.checkEvery().toMillis();
        thread.scheduleWithFixedDelay(this::look, 0, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (settings.runs()) {
                runWhereDue();
            }
            register.renew();
            failing = false;
        } catch (TooBusy | StoreUnavailable e) {
            LOG.debug("The gaps are looked for later: {}", e.getMessage());
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private void runWhereDue() {
        Snapshot snapshot = judgements.present().block();
        if (snapshot != null && isDue(snapshot)) {
            run(snapshot);
        }
    }

    /** Says once that the register grows old, not every time that it is tried again. */
    private void report(RuntimeException failure) {
        if (!failing && !thread.isShutdown()) {
            LOG.error("The gaps cannot be looked for; it is tried again until they can", failure);
        }
        failing = true;
    }

    private boolean isDue(Snapshot snapshot) {
        Judgement latest = judgements.latest();
        return latest == null
                || !latest.snapshot().fingerprint().equals(snapshot.fingerprint())
                || latest.moment().plus(settings.every()).isBefore(clock.instant());
    }

    /** Brings the register up to what the definitions find in a snapshot now; gives how many gaps changed. Blocks the calling thread. */
    synchronized int run(Snapshot snapshot) {
        Judgement judgement = judgements.run(snapshot);
        int changed = register.enter(judgement.sightings(), judgement.moment());
        if (changed > 0) {
            LOG.info("{} gaps in co-operation were opened or closed", changed);
        }
        return changed;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
