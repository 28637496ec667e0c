package org.svetionik.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.screening.StepRules.Caution.Party;
import org.svetionik.wording.Words;

/**
 * What a viewer is told of the next step for a student.
 *
 * @param step null where nothing that counts is known
 * @param phoneFirst whom to telephone before anything is written; null unless it is an emergency
 */
record NextSteps(
        String studentCode,
        @Nullable StepReceiver school,
        OffsetDateTime asOf,
        @Nullable NextStep step,
        Words words,
        @Nullable PhoneFirst phoneFirst,
        List<WithheldFrom> mustNotBeTold,
        List<StepDuty> duties,
        List<StepReason> reasons,
        List<CountedObservation> counted,
        List<CountedObservation> notCounted,
        List<StepNote> notes,
        StepRulesUsed why) {

    /** Where a rule or duty comes from. */
    record StepBasis(List<String> sources, boolean unverified, Words words) {}

    /** A rule that holds. */
    record StepReason(
            String rule, NextStep step, boolean decisive, Words words, StepBasis basis, List<String> observations) {}

    /** An institution. */
    record StepReceiver(String institutionCode, String name, String kind) {}

    /**
     * Who must do what, and by when.
     *
     * @param code RR- and a number for a duty of the graph
     * @param to the responsible institutions; several where any of them will do, none where it stays in the school or none is known
     * @param by by the clock of Belgrade; null where there is no limit, or where it is done
     * @param doneBy codes of the referrals and assessments that show it
     */
    record StepDuty(
            String code,
            Words words,
            Words who,
            Words toWhom,
            List<StepReceiver> to,
            @Nullable Integer withinHours,
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime by,
            Due.State state,
            List<String> doneBy,
            boolean conditional,
            Words legalBasis,
            StepBasis basis) {}

    /** Whom to telephone. */
    record PhoneFirst(Words words, List<PhoneNumber> numbers) {}

    /** @param number null where the institution's own number has to be looked up */
    record PhoneNumber(Words name, @Nullable String number, List<StepReceiver> institutions, StepBasis basis) {}

    /** Somebody who must not be told, why, and which duties say who is told instead. */
    record WithheldFrom(
            Party party, String rule, Words words, StepBasis basis, List<String> duties, List<String> observations) {}

    /**
     * An observation, and what became of it.
     *
     * @param reason why it does not count; COUNTED where it does
     */
    record CountedObservation(
            String observationCode,
            String indicatorCode,
            Words label,
            String kind,
            String urgency,
            LocalDate observedOn,
            OffsetDateTime recordedAt,
            boolean unverified,
            List<String> rules,
            String reason,
            Words words) {}

    /** What holds for every answer. */
    record StepNote(String code, Words words, List<String> sources) {}

    /** The version of the rules, and its fingerprint. */
    record StepRulesUsed(int version, String file, String fingerprint, int lookBackDays, List<String> proxies) {}
}
