package org.svetionik.multiplesystems;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.Interval;
import org.svetionik.statistics.ModelWindow;
import org.svetionik.wording.Words;

/**
 * Within which numbers the population lies, as far as the data tell.
 *
 * @param models how many models the data do not rule out (Madigan and Raftery, 1994)
 * @param populations from the least that one of them gives to the largest
 * @param intervals from the lowest end of their intervals, and of the bootstrap, to the highest
 * @param averaged the mean of what they give, by their weights (Raftery, 1995); to be told with the range alone
 * @param words the range as a sentence
 */
record HiddenRange(int models, Bounds populations, Bounds intervals, double averaged, Words words) {

    static HiddenRange of(ModelWindow window, @Nullable Interval bootstrap) {
        Interval models = window.intervals();
        Interval all = Stream.ofNullable(bootstrap)
                .reduce(
                        models,
                        (one, other) -> new Interval(
                                Math.min(one.lower(), other.lower()), Math.max(one.upper(), other.upper())));
        Words words = HiddenNeed.TEXTS.words(
                "range",
                Map.of(
                        "lower",
                        Math.round(all.lower()),
                        "upper",
                        Math.round(all.upper()),
                        "models",
                        window.fits().size()));
        return new HiddenRange(
                window.fits().size(),
                new Bounds(window.populations().lower(), window.populations().upper()),
                new Bounds(all.lower(), all.upper()),
                window.averaged(),
                words);
    }
}
