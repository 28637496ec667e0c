package org.svetionik.network;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.wording.Words;

/** What new links are to bring about, and how good the greedy choice of them is at least. */
enum LinkGoal {
    /**
     * Institutions are nearer to the national Centre: the sum of 1 / distance, by links with the Centre. Each link lowers a distance to the least of
     * what single links give, so that the sum is monotone and submodular.
     */
    NEARER_TO_CENTRE(1 - 1 / Math.E),
    /** The largest part that hangs together is larger. Of k links no choice joins more than the k + 1 largest parts. */
    ONE_PIECE(1.0),
    /** Less leads through the institution through which most does. Neither monotone nor submodular: no bound is known. */
    LIGHTER_BROKER(null);

    private final @Nullable Double bound;

    LinkGoal(@Nullable Double bound) {
        this.bound = bound;
    }

    /** {@return the part of what the best choice would gain that the greedy one gains at least; null where none is known} */
    @Nullable
    Double bound() {
        return bound;
    }

    Words words() {
        return NetworkWhy.TEXTS.words("bound." + name(), Map.of());
    }
}
