package org.svetionik.connections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.wording.Texts;

/** Puts the explanation of a figure together. Its texts stand in {@code connections/definitions_*.properties} under its name. */
final class Explained {

    private static final Texts TEXTS = Texts.of("/connections/definitions");

    private final String name;
    private final int version;
    private final String formula;
    private final List<String> sources;
    private final List<Exclusion> excluded = new ArrayList<>();

    /** @param sources author and year of each method */
    Explained(String name, int version, String formula, String... sources) {
        this.name = name;
        this.version = version;
        this.formula = formula;
        this.sources = List.of(sources);
    }

    Explained excluding(String reason, long count) {
        excluded.add(new Exclusion(reason, TEXTS.words(name + ".excluded." + reason, Map.of()), count));
        return this;
    }

    Explanation of(long n, List<Explanation.Condition> conditions, Instant moment, Inputs inputs) {
        return new Explanation(
                name + "/" + version,
                TEXTS.words(name + ".meaning", Map.of()),
                formula,
                sources,
                conditions,
                n,
                List.copyOf(excluded),
                Explanation.utc(moment),
                "",
                inputs);
    }
}
