package org.svetionik.patterns;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.svetionik.explanation.Explanation;

/** What an explanation of a pattern accounts for; a pattern withholds no number. */
final class Accounts {

    private Accounts() {}

    /** {@return how many records were left out, by reason} */
    static Map<String, Long> left(Explanation why) {
        return why.excluded().stream()
                .collect(Collectors.toMap(Explanation.Exclusion::reason, one -> Objects.requireNonNull(one.count())));
    }

    /** {@return the same without the reasons that held for none} */
    static Map<String, Long> leftAtAll(Explanation why) {
        Map<String, Long> left = left(why);
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /** {@return how many records were considered, counted or not} */
    static long all(Explanation why) {
        return Objects.requireNonNull(why.n())
                + left(why).values().stream().mapToLong(Long::longValue).sum();
    }
}
