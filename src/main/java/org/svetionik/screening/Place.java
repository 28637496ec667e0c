package org.svetionik.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.rules.Receiver;
import org.svetionik.rules.Responsibles;
import org.svetionik.rules.RuleSet;
import org.svetionik.screening.NextSteps.StepReceiver;

/**
 * Where a student's school is, and which institutions are responsible there.
 *
 * @param municipality code; empty where the school has none, like the district
 */
record Place(String municipality, String district, Responsibles responsibles) {

    /** The place in a row of the named query {@code studentSigns}, by the receivers that the rule set of gaps names. */
    static Place of(Map<String, Object> row, RuleSet rules, LocalDate day) {
        List<Receiver> atWork = ((List<?>) row.getOrDefault("institutions", List.of()))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> isAtWork(one, day))
                        .map(Place::receiver)
                        .toList();
        return new Place(code(row.get("municipality")), code(row.get("district")), new Responsibles(rules, atWork));
    }

    private static boolean isAtWork(Map<?, ?> row, LocalDate day) {
        LocalDate from = (LocalDate) row.get("activeFrom");
        LocalDate to = (LocalDate) row.get("activeTo");
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    private static Receiver receiver(Map<?, ?> row) {
        return new Receiver(
                code(row.get("code")),
                code(row.get("name")),
                code(row.get("kind")),
                code(row.get("municipality")),
                code(row.get("district")));
    }

    private static String code(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }

    /** The responsible institutions of a kind; none where the graph knows none. */
    List<StepReceiver> responsible(String territory, String kind) {
        return responsibles.of(territory, kind, municipality, district).stream()
                .map(one -> new StepReceiver(one.code(), one.name(), one.kind()))
                .toList();
    }
}
