package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Viewer;
import org.svetionik.deadlines.CaseFacts.Referral;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.recording.Recorder;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import org.svetionik.rules.Duty;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells institutions of referrals that are sent to them. The store is asked at once when this service records one, and every few seconds
 * besides, since others on the same store record, too.
 */
@Controller
class IncomingReferrals {

    private static final Set<String> SENDING = Set.of("SEND_REFERRAL", "REDIRECT_REFERRAL");

    /** Services whose clocks differ by less than this miss nothing. */
    private static final Duration SLOW_CLOCKS = Duration.ofMinutes(5);

    private final NamedQueries queries;
    private final WorkLists lists;
    private final Recorder recorder;
    private final Records records;
    private final Clock clock;
    private final Duration every;

    IncomingReferrals(
            NamedQueries queries,
            WorkLists lists,
            Recorder recorder,
            Records records,
            Clock clock,
            DeadlineSettings settings) {
        this.queries = queries;
        this.lists = lists;
        this.recorder = recorder;
        this.records = records;
        this.clock = clock;
        this.every = settings.checkEvery();
    }

    /** A referral that has just been recorded. */
    record Incoming(
            RecordReference record,
            String priority,
            OffsetDateTime sentAt,
            @Nullable OffsetDateTime deadline) {}

    @SubscriptionMapping
    Flux<Incoming> incomingReferrals(DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        String institution = viewer.institutionCode();
        if (institution == null || !lists.hasDesk(viewer)) {
            throw new Forbidden();
        }
        Instant begun = clock.instant();
        Heard heard = new Heard(begun.minus(SLOW_CLOCKS));
        return Looking.at(Flux.interval(Duration.ZERO, every), recorder.acts().filter(SENDING::contains))
                .concatMap(tick -> Looking.apart(look(viewer, institution, heard.since())), 1)
                .concatMapIterable(rows -> heard.add(rows, begun))
                .map(this::incoming)
                .doOnNext(one -> records.note(environment, List.of(one.record())));
    }

    private Mono<List<Map<String, Object>>> look(Viewer viewer, String institution, Instant since) {
        return queries.run(
                viewer, "incomingReferrals", Map.of("institution", institution, "since", since.atZone(ZoneOffset.UTC)));
    }

    private Incoming incoming(Map<String, Object> row) {
        Referral referral = Referral.of(Fact.of(row.get("fact")));
        List<Duty> duties = new Fact(row)
                .facts("duties").stream()
                        .map(fact -> fact.duty(fact.text("dutyCode")))
                        .toList();
        String kind = String.valueOf(Objects.requireNonNull(row.get("kind")));
        Optional<Duty> duty = Duty.ofReceipt(duties, referral.senderKind(), kind, referral.priority());
        return new Incoming(
                new RecordReference("Referral", referral.code()),
                referral.priority(),
                TellingWork.utc(referral.sentAt()),
                lists.received().deadline(referral, duty).map(TellingWork::utc).orElse(null));
    }
}
