package org.svetionik.gaps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;
import org.svetionik.snapshot.Span;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Judges the newest snapshot, or that of what was known earlier. Whoever names no moment shares the judgement of the last run; others are made when asked for, one at a time,
 * and the last few are kept,
 * of one newest snapshot and one earlier.
 */
@Component
@EnableConfigurationProperties(GapSettings.class)
class Judgements {

    private static final int KEPT = 8;

    private record Key(String snapshot, @Nullable Instant knownAt, Instant moment, int windowMonths) {

        /** Whether the other is of a snapshot that this one's takes the place of. */
        boolean replaces(Key other) {
            return (knownAt == null) == (other.knownAt == null) && !snapshot.equals(other.snapshot);
        }
    }

    private final Snapshots snapshots;
    private final Clock clock;
    private final GapNames names;
    private final RuleSet rules;
    private final Duration every;
    private final AtomicReference<@Nullable Judgement> latest = new AtomicReference<>();
    private final Map<Key, Judgement> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Judgement> eldest) {
            return size() > KEPT;
        }
    };

    Judgements(Snapshots snapshots, GapNames names, Clock clock, RuleSet rules, GapSettings settings) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.names = names;
        this.rules = rules;
        this.every = settings.every();
    }

    /**
     * The judgement as of a moment, the last run's where null, or where this service has made none, that of the last time at which it would
     * have. A moment that is still to come means now.
     *
     * @param knownAt the moment at which the graph knew what is judged; what it knows now where null
     * @param windowMonths how long the window is; that of the rule set where null
     */
    Mono<Judgement> asOf(@Nullable Instant moment, @Nullable Instant knownAt, @Nullable Integer windowMonths) {
        Judgement today = latest.get();
        if (moment == null && knownAt == null && windowMonths == null && today != null) {
            return Mono.just(today);
        }
        Instant now = clock.instant();
        Instant asked = moment == null ? latestMoment(now) : moment.isAfter(now) ? now : moment;
        int months = windowMonths == null ? rules.windowMonths() : windowMonths;
        return snapshots
                .of(span(rules, asked, months), knownAt)
                .publishOn(Schedulers.boundedElastic())
                .map(snapshot -> judged(snapshot, new Key(snapshot.fingerprint(), knownAt, asked, months)));
    }

    /** {@return the newest snapshot, which a run judges, and which tells whose everything is now} */
    Mono<Snapshot> present() {
        return Mono.defer(() -> snapshots.of(span(rules, clock.instant(), rules.windowMonths()), null));
    }

    /** The days that the definitions rest on: whole months for channels, the window for all others. */
    static Span span(RuleSet rules, Instant moment, int windowMonths) {
        int months = Math.max(windowMonths, rules.channelMonths() + rules.channelReferenceMonths());
        LocalDate day = LocalDate.ofEpochDay(Known.dayOf(moment.toEpochMilli()));
        return new Span(day.minusMonths(months).withDayOfMonth(1), day);
    }

    private Instant latestMoment(Instant now) {
        Judgement today = latest.get();
        return today == null ? now.minusMillis(Math.floorMod(now.toEpochMilli(), every.toMillis())) : today.moment();
    }

    private synchronized Judgement judged(Snapshot snapshot, Key key) {
        kept.keySet().removeIf(key::replaces);
        return kept.computeIfAbsent(key, any -> judge(snapshot, key.knownAt(), key.moment(), key.windowMonths()));
    }

    private Judgement judge(Snapshot snapshot, @Nullable Instant knownAt, Instant moment, int months) {
        names.read();
        return new Judgement(snapshot, knownAt, rules, moment, months);
    }

    /** Judges a snapshot as of now; from then on it is what whoever names no moment is answered from. */
    Judgement run(Snapshot snapshot) {
        Judgement judgement = judge(snapshot, null, clock.instant(), rules.windowMonths());
        latest.set(judgement);
        return judgement;
    }

    /** {@return the judgement of the last run; null where there was none yet} */
    @Nullable
    Judgement latest() {
        return latest.get();
    }
}
