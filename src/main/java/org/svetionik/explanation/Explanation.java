package org.svetionik.explanation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.wording.Words;

/**
 * Why a figure is what it is.
 *
 * @param definition its name and version, as quality-by-origin/1; another version counts differently
 * @param meaning what is counted or estimated
 * @param formula how, in mathematical notation
 * @param sources who published the method, and when
 * @param conditions what was asked for, defaults included
 * @param n how many records were counted; null where whoever asks may not know
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
        @Nullable Long n,
        List<Exclusion> excluded,
        OffsetDateTime asOf,
        String ruleSet,
        Inputs inputs) {

    /** A condition as it was applied. */
    public record Condition(String name, String value) {}

    /**
     * Records that were left out for one reason.
     *
     * @param count how many; null where whoever asks may not know
     */
    public record Exclusion(
            String reason, Words words, @Nullable Long count) {}

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
