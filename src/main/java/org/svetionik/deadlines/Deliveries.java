package org.svetionik.deadlines;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** Has the digests of the day brought to the webhooks, as somebody at the institution would be answered. Their addresses are never logged. */
@Component
@ConditionalOnWebApplication
class Deliveries implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final DeadlineSettings settings;
    private final WorkLists lists;
    private final Courier courier;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Deliveries::daemon);

    Deliveries(DeadlineSettings settings, WorkLists lists, Clock clock) {
        this.settings = settings;
        this.lists = lists;
        this.courier = new Courier(settings, this::digest, clock);
        settings.webhooks().forEach(webhook -> Secret.in(webhook.secretFile()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "deliveries");
        thread.setDaemon(true);
        return thread;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // it goes on until the thread is shut down
    void begin() {
        if (!settings.webhooks().isEmpty()) {
            long pause = settings.lookEvery().toMillis();
            thread.scheduleWithFixedDelay(this::bringAll, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void bringAll() {
        for (int i = 0; i < settings.webhooks().size(); i++) {
            try {
                courier.bring(settings.webhooks().get(i));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("Webhook {} is told later: {}", i, e.getClass().getSimpleName());
            }
        }
    }

    /** An institution is a school or none, so one of the two roles has nothing. */
    private Digest digest(String institution) {
        List<Digest> both = List.of(Role.SCHOOL_PROFESSIONAL, Role.CASEWORKER).stream()
                .map(role -> Viewer.of("webhook", role, institution, null))
                .map(viewer -> Objects.requireNonNull(lists.of(viewer).block()))
                .map(list -> Digest.of(institution, list))
                .toList();
        return both.get(0).waiting() > 0 ? both.get(0) : both.get(1);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
