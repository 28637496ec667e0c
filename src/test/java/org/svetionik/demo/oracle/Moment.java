package org.svetionik.demo.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** As of when, and what is known then (G01 to G22). */
final class Moment implements Facts {
    static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");
    static final Set<String> PROXIES = Set.of("VU-02", "VU-06", "VU-08", "FL-05");
    static final String IDENTIFIER = "VICTIM_PROTECTION_CENTRE";
    private static final double Z = 1.959963984540054;

    final World world;
    final LocalDate day;
    final Instant at;
    private final Map<String, String> priorities = new TreeMap<>();
    private final Map<String, List<Case>> unreferred = new TreeMap<>();

    Moment(World world, LocalDate day) {
        this.world = world;
        this.day = day;
        this.at = day.plusDays(1).atStartOfDay(BELGRADE).toInstant().minusNanos(1);
        for (Handoff one : world.handoffs) {
            if (known(one.sentAt())) {
                priorities.putIfAbsent(one.caseCode(), one.priority());
            }
        }
        for (Case one : world.cases.values()) {
            if (priorities.putIfAbsent(one.code(), "REGULAR") == null) {
                unreferred
                        .computeIfAbsent(one.student(), code -> new ArrayList<>())
                        .add(one);
            }
        }
        world.signs.forEach(this::raise);
    }

    /** K01d for cases without a referral. */
    private void raise(Sign sign) {
        String kind = world.indicatorKind.getOrDefault(sign.indicator(), "");
        if (kind.equals("RISK_FACTOR")
                || PROXIES.contains(sign.indicator())
                || sign.recordedAt().isAfter(at)) {
            return;
        }
        String urgency = world.indicatorUrgency.getOrDefault(sign.indicator(), "");
        String priority = urgency.equals("EMERGENCY")
                ? "EMERGENCY"
                : urgency.equals("URGENT_24H") || kind.equals("DIRECT_DISCLOSURE") ? "URGENT" : "REGULAR";
        for (Case one : unreferred.getOrDefault(sign.student(), List.of())) {
            if (!sign.on().isBefore(one.openedOn().minusDays(60))) {
                priorities.merge(one.code(), priority, Moment::stronger);
            }
        }
    }

    private static String stronger(String a, String b) {
        if (a.equals("EMERGENCY") || b.equals("EMERGENCY")) {
            return "EMERGENCY";
        }
        return a.equals("URGENT") || b.equals("URGENT") ? "URGENT" : "REGULAR";
    }

    String priority(String caseCode) {
        return Objects.requireNonNull(priorities.get(caseCode));
    }

    static LocalDate local(Instant instant) {
        return instant.atZone(BELGRADE).toLocalDate();
    }

    boolean known(@Nullable Instant instant) {
        return instant != null && !instant.isAfter(at);
    }

    boolean inWindow(LocalDate date) {
        return date.isAfter(day.minusMonths(12)) && !date.isAfter(day);
    }

    boolean inWindow(Instant instant) {
        return known(instant) && inWindow(local(instant));
    }

    boolean isOpen(Case one) {
        LocalDate closed = one.closedOn();
        return !one.openedOn().isAfter(day) && !(one.closed() && (closed == null || !closed.isAfter(day)));
    }

    boolean isActive(Body body) {
        LocalDate from = body.from();
        LocalDate to = body.to();
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    boolean identifies(String body) {
        return world.body(body).kind().equals(IDENTIFIER);
    }

    boolean isCentre(String body) {
        return identifies(body) && world.body(body).district().isEmpty();
    }

    /** G10, null while nothing is known. */
    @Nullable
    Instant receipt(Handoff one) {
        return known(one.receivedAt()) ? one.receivedAt() : response(one);
    }

    @Nullable
    Instant response(Handoff one) {
        return known(one.respondedAt()) ? one.respondedAt() : known(one.feedbackAt()) ? one.feedbackAt() : null;
    }

    boolean exceeds(Instant from, Instant to, long hours) {
        return Duration.between(from, to).compareTo(Duration.ofHours(hours)) > 0;
    }

    long daysSince(LocalDate date) {
        return ChronoUnit.DAYS.between(date, day);
    }

    /** Wilson (1927), without continuity correction, clipped. */
    static double lower(long hits, double n) {
        return Math.max(0, centre(hits, n) - spread(hits, n));
    }

    static double upper(long hits, double n) {
        return Math.min(1, centre(hits, n) + spread(hits, n));
    }

    private static double centre(long hits, double n) {
        return (hits / n + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private static double spread(long hits, double n) {
        double p = hits / n;
        return Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    }
}
