package org.svetionik.screening;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rule about the next step, under a version that each answer names. What each means is said in its file, {@code screening/steps-1.yaml}.
 *
 * @param lookBackDays for so long an observation counts
 * @param proxies codes of indicators of poverty or custom
 * @param handOffs the priorities of the graph's duties that a step brings
 * @param dutySources tags and addresses of the sources of the graph's duties, by their codes
 */
record StepRules(
        int version,
        int lookBackDays,
        SortedSet<String> proxies,
        List<Rule> rules,
        List<Caution> mustNotBeTold,
        List<OwnDuty> duties,
        SortedMap<NextStep, SortedSet<String>> handOffs,
        SortedMap<String, List<String>> dutySources,
        List<Telephone> phoneFirst) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    StepRules {
        proxies = new TreeSet<>(proxies);
        rules = List.copyOf(rules);
        mustNotBeTold = List.copyOf(mustNotBeTold);
        duties = List.copyOf(duties);
        handOffs = new TreeMap<>((Map<NextStep, SortedSet<String>>) handOffs);
        dutySources = new TreeMap<>((Map<String, List<String>>) dutySources);
        phoneFirst = List.copyOf(phoneFirst);
    }

    /** {@return the SHA-256 of all that decides, in hexadecimal digits, whatever the words beside it} */
    String fingerprint() {
        byte[] canonical = JSON.writeValueAsBytes(this);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The step that a condition calls for. */
    record Rule(String code, Condition when, NextStep step, Basis basis) {}

    /**
     * Who must not be told.
     *
     * @param signs one of these is enough
     * @param duties codes of the graph's duties whose condition may then hold
     */
    record Caution(String code, Party party, List<Condition> signs, List<String> duties, Basis basis) {

        /** Whom. */
        enum Party {
            PARENT
        }
    }

    /**
     * What the school owes within its walls or by telephone.
     *
     * @param withinHours from the record of the observation; null where days are given, or nothing
     * @param withinDays full days after the day of that record; 0: the same day
     * @param toKinds kinds of institution that are told; empty where it stays in the school
     * @param doneByAssessment whether an assessment shows that it was done
     */
    record OwnDuty(
            String code,
            SortedSet<NextStep> steps,
            @Nullable Integer withinHours,
            @Nullable Integer withinDays,
            List<String> toKinds,
            boolean doneByAssessment,
            Basis basis) {

        OwnDuty {
            toKinds = toKinds == null ? List.of() : List.copyOf(toKinds);
        }
    }

    /**
     * Whom to telephone.
     *
     * @param number null where the graph's institutions of these kinds have to be looked up
     */
    record Telephone(String code, @Nullable String number, List<String> toKinds, Basis basis) {

        Telephone {
            toKinds = toKinds == null ? List.of() : List.copyOf(toKinds);
        }
    }
}
