package org.svetionik.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.wording.Texts;

/**
 * Puts the explanation of a pattern together. Its texts stand in {@code patterns/definitions_*.properties} under its name: {@code meaning},
 * and {@code excluded.<REASON>} for each reason to leave records out.
 */
final class Why {

    private static final Texts TEXTS = Texts.of("/patterns/definitions");

    private final Asked asked;
    private final String name;
    private final int version;
    private final String formula;
    private final List<String> sources;
    private String ruleSet = "";
    private final List<Exclusion> excluded = new ArrayList<>();

    /** @param sources author and year of each method */
    Why(Asked asked, String name, int version, String formula, String... sources) {
        this.asked = asked;
        this.name = name;
        this.version = version;
        this.formula = formula;
        this.sources = List.of(sources);
    }

    Why excluding(String reason, long count) {
        excluded.add(new Exclusion(reason, TEXTS.words(name + ".excluded." + reason, Map.of()), count));
        return this;
    }

    /** Says that it rests on the rule set. */
    Why byTheRules() {
        ruleSet = String.valueOf(asked.rules().version());
        return this;
    }

    Explanation of(long n) {
        return new Explanation(
                name + "/" + version,
                TEXTS.words(name + ".meaning", Map.of()),
                formula,
                sources,
                asked.conditions(),
                n,
                List.copyOf(excluded),
                Explanation.utc(Instant.ofEpochMilli(asked.moment())),
                ruleSet,
                Inputs.of(asked.graph()));
    }
}
