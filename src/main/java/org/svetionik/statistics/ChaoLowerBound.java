package org.svetionik.statistics;

/**
 * A lower bound of a population whose members are not equally easy to see (Chao, 1987): whoever was seen on no list differs less from those seen on one
 * and two than from all others, so these alone tell of them. The model of independent lists is fitted to the histories of one and of two lists
 * (Rivest and Baillargeon, 2007). For equally long lists that is Chao's n + (k - 1) / k · f₁² / (2 f₂), with f₁ on one of k lists and f₂ on two; unlike
 * it, it does not take lists of unequal length for people who are hard to see.
 */
public final class ChaoLowerBound {

    private ChaoLowerBound() {}

    /** The bound as the fit of independent lists. */
    public static CaptureFit of(CaptureTable table) {
        return of(table, CaptureModel.independent(table.lists()));
    }

    /** The same where some pairs of lists depend on each other. */
    static CaptureFit of(CaptureTable table, CaptureModel model) {
        return CaptureFit.of(table, model, CaptureDesign.of(table, model, history -> Integer.bitCount(history) <= 2));
    }
}
