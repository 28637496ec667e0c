package org.svetionik.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.gaps.register.GapHistory;
import org.svetionik.gaps.register.GapIdentity;
import org.svetionik.gaps.register.Sighting;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Snapshot;

/** Everything that a rule set finds in a snapshot as of a moment. */
final class Judgement {

    private record Found(GapIdentity identity, String code, Finding finding) {}

    private final AsOf asOf;
    private final @Nullable Instant knownAt;
    private final Instant moment;
    private final List<Found> found;

    /** @param knownAt the moment at which the graph knew what the snapshot holds; null for now */
    Judgement(Snapshot snapshot, @Nullable Instant knownAt, RuleSet rules, Instant moment, int windowMonths) {
        this.knownAt = knownAt;
        this.asOf = new AsOf(snapshot, rules, moment, windowMonths);
        this.moment = moment;
        this.found =
                Detectors.findings(asOf).stream().map(Judgement::identified).toList();
    }

    private static Found identified(Finding finding) {
        GapIdentity identity = Gap.identity(finding);
        return new Found(identity, identity.code(), finding);
    }

    Snapshot snapshot() {
        return asOf.graph;
    }

    AsOf asOf() {
        return asOf;
    }

    /** {@return the moment at which the graph knew what is judged; null for now} */
    @Nullable
    Instant knownAt() {
        return knownAt;
    }

    Instant moment() {
        return moment;
    }

    LocalDate today() {
        return LocalDate.ofEpochDay(asOf.day);
    }

    RuleSet rules() {
        return asOf.rules;
    }

    List<Sighting> sightings() {
        return found.stream()
                .map(one -> Gap.sighting(one.finding, rules().version()))
                .toList();
    }

    /** The gaps with what became of each by a moment, those that are closed too. */
    List<Gap> gaps(Map<String, GapHistory> histories, Instant until) {
        List<Gap> gaps = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Found one : found) {
            codes.add(one.code);
            GapHistory history = histories.getOrDefault(one.code, GapHistory.none(one.code));
            gaps.add(Gap.found(one.identity, one.finding, history.until(until)));
        }
        histories.forEach((code, history) -> {
            GapHistory then = history.until(until);
            if (!codes.contains(code) && !then.events().isEmpty()) {
                gaps.add(Gap.closed(then));
            }
        });
        return gaps;
    }
}
