package org.svetionik.multiplesystems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Condition;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.patterns.Asked;

/**
 * Why hidden numbers are what they are.
 *
 * @param onNone students for whom no institution did anything in the window
 * @param onOthers students on lists that are not compared alone
 * @param seen students on lists that are compared
 */
record HiddenWhy(Asked asked, List<String> compared, HiddenQuestion question, long onNone, long onOthers, long seen) {

    private static final String FORMULA =
            "log E(students of a history) = u + sum of u(list) + sum of u(lists that depend on each other);"
                    + " population = seen + exp(u); models by deviance + p log(seen); chosen step by step by one-sided Poisson"
                    + " probability below 0.02, interval by BCa bootstrap over the choice and by profile likelihood;"
                    + " lower bound from students on one and two lists";

    private static final List<String> SOURCES = List.of(
            "Fienberg (1972)",
            "Bishop, Fienberg and Holland (1975)",
            "Cormack (1989, 1992)",
            "Fienberg and Rinaldo (2012)",
            "Chan, Silverman and Vincent (2021)",
            "Efron (1987)",
            "Madigan and Raftery (1994)",
            "Raftery (1995)",
            "Chao (1987)",
            "Rivest and Baillargeon (2007)",
            "Chapman (1951)",
            "Robson and Regier (1964)");

    Explanation of() {
        return new Explanation(
                "hidden-numbers/1",
                HiddenNeed.TEXTS.words("meaning", Map.of()),
                FORMULA,
                SOURCES,
                conditions(),
                seen,
                List.of(excluded("NO_ACT", onNone), excluded("OTHER_LIST", onOthers)),
                Explanation.utc(Instant.ofEpochMilli(asked.moment())),
                "",
                Inputs.of(asked.graph()));
    }

    private List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(asked.conditions());
        all.add(new Condition("lists", compared.toString()));
        all.add(new Condition("order", String.valueOf(question.order())));
        all.add(new Condition("draws", String.valueOf(question.draws())));
        return all;
    }

    private static Exclusion excluded(String reason, long count) {
        return new Exclusion(reason, HiddenNeed.TEXTS.words("excluded." + reason, Map.of()), count);
    }
}
