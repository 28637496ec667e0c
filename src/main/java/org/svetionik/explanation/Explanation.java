package org.svetionik.explanation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.wording.Words;

/**
 * Why a figure is what it is.
 *
 * @param definition its name and version, as quality-by-origin/1; another version counts differently
 * @param meaning what is counted or estimated
 * @param formula how, in mathematical notation
 * @param sources who published the method, and when
 * @param conditions what was asked for, defaults included
 * @param n how many records were counted
 * @param excluded which were not, and why
 * @param asOf the moment until which things are known
 * @param ruleSet the version of the rules that decided, for figures that rest on rules; empty otherwise
 */
public record Explanation(
        String definition,
        Words meaning,
        String formula,
        List<String> sources,
        List<Condition> conditions,
        long n,
        List<Exclusion> excluded,
        OffsetDateTime asOf,
        String ruleSet,
        Inputs inputs) {

    /** A condition as it was applied. */
    public record Condition(String name, String value) {}

    /** Records that were left out for one reason. */
    public record Exclusion(String reason, Words words, long count) {}

    /**
     * The records that everything was read from.
     *
     * @param snapshot the fingerprint of the snapshot: equal for equal graphs
     * @param tables how many records of which kind it holds
     */
    public record Inputs(String snapshot, OffsetDateTime takenAt, List<Table> tables) {

        /** How many records of a kind there are. */
        public record Table(String name, long records) {}

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
            return new Inputs(snapshot.fingerprint(), utc(snapshot.takenAt()), tables);
        }
    }

    /** An instant as answers have it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Conditions in the order of a map. */
    public static List<Condition> conditions(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> new Condition(one.getKey(), one.getValue()))
                .toList();
    }
}
