package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.deadlines.Delivery.State;
import org.svetionik.graph.Asker;
import org.svetionik.graph.NamedQueries;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Shows how the digests of the last days came to the programs of institutions, to those who see that they come. */
@Controller
class DigestDeliveries {

    private static final int MOST_DAYS = 31;

    private final DeadlineSettings settings;
    private final DeliveryFiles files;
    private final NamedQueries queries;
    private final AccessMatrix matrix;
    private final Clock clock;

    DigestDeliveries(DeadlineSettings settings, NamedQueries queries, AccessMatrix matrix, Clock clock) {
        this.settings = settings;
        this.files = new DeliveryFiles(settings.deliveries());
        this.queries = queries;
        this.matrix = matrix;
        this.clock = clock;
    }

    /** A delivery as the schema has it. */
    record Shown(
            String institutionCode,
            LocalDate day,
            State state,
            int attempts,
            @Nullable OffsetDateTime nextAt) {}

    @QueryMapping
    Mono<List<Shown>> digestDeliveries(@Argument int days, DataFetchingEnvironment environment) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refusals.of("RANGE", "days", Map.of());
        }
        Viewer viewer = Asker.of(environment);
        return institutions(viewer).publishOn(Schedulers.boundedElastic()).map(seen -> shown(seen, days));
    }

    /** The codes of the institutions with a webhook whose deliveries the viewer may see. */
    private Mono<Set<String>> institutions(Viewer viewer) {
        List<String> all =
                settings.webhooks().stream().map(Webhook::institution).toList();
        Right right = matrix.right(viewer, Kind.DELIVERIES);
        if (right == Right.ALL) {
            return Mono.just(Set.copyOf(all));
        }
        Map<String, Object> parameters =
                Map.of("codes", all, "district", Objects.requireNonNullElse(viewer.districtCode(), ""));
        return queries.run(viewer, "institutionsOfDistrict", parameters).map(rows -> {
            Set<String> codes = new HashSet<>();
            rows.forEach(row -> codes.add(String.valueOf(row.get("code"))));
            return codes;
        });
    }

    private List<Shown> shown(Set<String> institutions, int days) {
        LocalDate today = WorkCalendar.dayOf(clock.instant());
        return settings.webhooks().stream()
                .filter(webhook -> institutions.contains(webhook.institution()))
                .flatMap(webhook ->
                        today.minusDays(days - 1L).datesUntil(today.plusDays(1)).flatMap(day -> shown(webhook, day)))
                .sorted(Comparator.comparing(Shown::day).reversed().thenComparing(Shown::institutionCode))
                .toList();
    }

    private Stream<Shown> shown(Webhook webhook, LocalDate day) {
        return Stream.of(files.read(webhook, day))
                .filter(Delivery::isBegun)
                .map(delivery -> new Shown(
                        webhook.institution(),
                        day,
                        delivery.state(),
                        delivery.attempts(),
                        delivery.state() == State.PENDING ? TellingWork.utc(delivery.nextAt()) : null));
    }
}
