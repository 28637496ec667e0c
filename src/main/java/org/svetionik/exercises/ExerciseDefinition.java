package org.svetionik.exercises;

import java.util.List;
import java.util.Map;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/**
 * What a figure of a result is.
 *
 * @param name its field
 * @param sources author and year of each method
 */
record ExerciseDefinition(String name, Words meaning, String formula, List<String> sources) {

    private static final Texts TEXTS = Texts.of("/exercises/definitions");

    static final List<ExerciseDefinition> ALL = List.of(
            of("withKey", "count / n", "Wilson (1927)"),
            of(
                    "kappaWithKey",
                    "(o - e) / (1 - e); o = share of marks as in the key, e = sum over {none, marked} of the share in the key"
                            + " times the share in the answers; interval by the delta method between participants, t(n - 1)",
                    "Cohen (1960)",
                    "Kang and others (2013)"),
            of(
                    "kappaBetween",
                    "(o - e) / (1 - e); o = share of pairs of participants that agree on an indicator, e = sum of the squared"
                            + " shares of {none, marked}; interval by linearisation between indicators, t(indicators - 1)",
                    "Fleiss (1971)",
                    "Fleiss, Nee and Landis (1979)",
                    "Gwet (2021)"),
            of(
                    "differences",
                    "d = a - b; from d - sqrt((a - la)^2 + (ub - b)^2) to d + sqrt((ua - a)^2 + (b - lb)^2)",
                    "Newcombe (1998)",
                    "Zou and Donner (2008)"));

    private static ExerciseDefinition of(String name, String formula, String... sources) {
        return new ExerciseDefinition(name, TEXTS.words(name, Map.of()), formula, List.of(sources));
    }
}
