package org.svetionik.patterns;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.statistics.BetaBinomial;

/** How the shares identified of some groups spread; fitted when it is first asked for, because most questions do not. */
final class QualityPrior {

    private final List<QualityTally> groups;
    private @Nullable BetaBinomial fit;
    private boolean isFitted;

    /** @param groups all of them; fewer than two have no spread */
    QualityPrior(Collection<QualityTally> groups) {
        this.groups = List.copyOf(groups);
    }

    /** The share of a group by what all of them say; null where they differ no more than by chance. */
    @Nullable
    ShrunkShare share(long identified, long n) {
        BetaBinomial prior = fit();
        return prior == null ? null : ShrunkShare.of(prior, identified, n);
    }

    private synchronized @Nullable BetaBinomial fit() {
        if (!isFitted && groups.size() > 1) {
            long[] identified = groups.stream()
                    .mapToLong(one -> one.count(QualityOutcome.IDENTIFIED))
                    .toArray();
            long[] referred = groups.stream().mapToLong(QualityTally::referred).toArray();
            fit = BetaBinomial.fit(identified, referred).orElse(null);
        }
        isFitted = true;
        return fit;
    }
}
