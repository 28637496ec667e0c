package org.svetionik.deadlines;

import org.jspecify.annotations.Nullable;
import org.svetionik.rules.Duty;

/**
 * Why something is due by then.
 *
 * @param code of a duty, or the kind of gap that it becomes
 * @param basis what the duty rests on, in words
 * @param ruleSet the version of the rule set whose limit it is
 * @param unverified whether no source states it, and the project fills it in
 */
record Ground(String code, @Nullable String basis, @Nullable Integer ruleSet, boolean unverified) {

    /** The limit of a duty. */
    static Ground ofDuty(Duty duty) {
        String words = duty.basis();
        return new Ground(
                duty.code(),
                words.isEmpty() ? null : words,
                null,
                !duty.status().equals("SOURCED"));
    }

    /** A limit of the rule set. */
    static Ground ofRule(String gap, int ruleSet) {
        return new Ground(gap, null, ruleSet, true);
    }
}
