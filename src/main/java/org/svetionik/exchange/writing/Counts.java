package org.svetionik.exchange.writing;

import java.util.List;

/**
 * How many rows an import has read, and what became of them.
 *
 * @param read all of them: the sum of the next four
 * @param created facts that the graph did not have
 * @param corrected facts that the graph had with other values
 * @param unchanged facts that the graph had just so
 * @param rejected rows that break a rule
 * @param warnings expectations not met; no row is refused for them
 */
public record Counts(long read, long created, long corrected, long unchanged, long rejected, long warnings) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** Counts verdicts. A fact that this very import wrote, before it was interrupted and began anew, has been counted then. */
    public static Counts of(List<Verdict> verdicts, String importId) {
        Counts counts = NONE;
        for (Verdict verdict : verdicts) {
            counts = counts.plus(one(verdict, importId));
        }
        return counts;
    }

    private static Counts one(Verdict verdict, String importId) {
        int warnings = verdict.isRejected() ? 0 : verdict.warnings().size();
        boolean unchanged = verdict.isUnchanged()
                && verdict.stored() != null
                && !verdict.stored().isOf(importId);
        return new Counts(
                1,
                verdict.isNew() ? 1 : 0,
                verdict.isCorrection() ? 1 : 0,
                unchanged ? 1 : 0,
                verdict.isRejected() ? 1 : 0,
                warnings);
    }

    public Counts plus(Counts other) {
        return new Counts(
                read + other.read,
                created + other.created,
                corrected + other.corrected,
                unchanged + other.unchanged,
                rejected + other.rejected,
                warnings + other.warnings);
    }

    /** The counts with one more warning. */
    public Counts plusWarning() {
        return plus(new Counts(0, 0, 0, 0, 0, 1));
    }
}
