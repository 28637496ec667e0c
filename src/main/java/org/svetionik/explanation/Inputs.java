package org.svetionik.explanation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Snapshot;

/**
 * The records that a figure was read from.
 *
 * @param snapshot the fingerprint of the snapshot: equal for equal graphs; null where none was read, or whoever asks does not see all of it
 * @param takenAt when they were read; of releases, when the newest was made
 * @param tables how many records of which kind the snapshot holds
 * @param releases those that were read, oldest first
 */
public record Inputs(
        Origin kind, @Nullable String snapshot, OffsetDateTime takenAt, List<Table> tables, List<Release> releases) {

    /** Out of what a figure is read. */
    public enum Origin {
        SNAPSHOT,
        STORE,
        RELEASES
    }

    /** How many records of a kind there are. */
    public record Table(String name, long records) {}

    /**
     * A release as whoever asks may read it.
     *
     * @param fingerprint the SHA-256 of what it tells them: it tells nothing else
     */
    public record Release(String code, OffsetDateTime madeAt, String fingerprint) {}

    /** What a snapshot holds. */
    public static Inputs of(Snapshot snapshot) {
        List<Table> tables = List.of(
                new Table("institutions", snapshot.institutions().size()),
                new Table("students", snapshot.students().size()),
                new Table("observations", snapshot.observations().size()),
                new Table("cases", snapshot.cases().size()),
                new Table("referrals", snapshot.referrals().size()),
                new Table("decisions", snapshot.decisions().size()),
                new Table("measures", snapshot.measures().size()),
                new Table("agreements", snapshot.agreements().size()),
                new Table("meetings", snapshot.meetings().size()),
                new Table("trainings", snapshot.trainings().size()));
        return new Inputs(
                Origin.SNAPSHOT, snapshot.fingerprint(), Explanation.utc(snapshot.takenAt()), tables, List.of());
    }

    /** A snapshot for whoever does not see every record: neither how many there are nor whether any of them changed is told. */
    public static Inputs ofMoreThanIsSeen(Instant moment) {
        return new Inputs(Origin.SNAPSHOT, null, Explanation.utc(moment), List.of(), List.of());
    }

    /** What the store held at a moment, by one statement. */
    public static Inputs ofTheStore(Instant moment) {
        return new Inputs(Origin.STORE, null, Explanation.utc(moment), List.of(), List.of());
    }

    /** What some releases hold; the moment at which they were looked for where there are none. */
    public static Inputs of(List<Release> releases, Instant moment) {
        OffsetDateTime made = releases.stream()
                .map(Release::madeAt)
                .max(Comparator.naturalOrder())
                .orElse(Explanation.utc(moment));
        return new Inputs(Origin.RELEASES, null, made, List.of(), releases);
    }
}
