package org.svetionik.access.noninterference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A small graph in memory. */
final class Graph {

    private final Map<Fact, Map<String, Object>> facts = new LinkedHashMap<>();
    private final Map<String, List<Fact>> byLabel = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<Fact, Map<String, Set<Fact>>> heads = new HashMap<>();
    private final Map<Fact, Map<String, Set<Fact>>> tails = new HashMap<>();

    Fact add(Fact fact, Map<String, Object> properties) {
        facts.put(fact, properties);
        byLabel.computeIfAbsent(fact.label(), none -> new ArrayList<>()).add(fact);
        return fact;
    }

    void tie(Fact from, String type, Fact to) {
        tie(new Tie(type, from, to, Map.of()));
    }

    void tie(Tie tie) {
        ties.add(tie);
        index(heads, tie.from(), tie.type()).add(tie.to());
        index(tails, tie.to(), tie.type()).add(tie.from());
    }

    private static Set<Fact> index(Map<Fact, Map<String, Set<Fact>>> ends, Fact at, String type) {
        return ends.computeIfAbsent(at, none -> new HashMap<>()).computeIfAbsent(type, none -> new LinkedHashSet<>());
    }

    /** The ends of the relationships that begin at a fact. */
    Set<Fact> heads(Fact from, String type) {
        return heads.getOrDefault(from, Map.of()).getOrDefault(type, Set.of());
    }

    /** The beginnings of the relationships that end at a fact. */
    Set<Fact> tails(Fact to, String type) {
        return tails.getOrDefault(to, Map.of()).getOrDefault(type, Set.of());
    }

    List<Fact> of(String label) {
        return Collections.unmodifiableList(byLabel.getOrDefault(label, List.of()));
    }

    Set<Fact> facts() {
        return Collections.unmodifiableSet(facts.keySet());
    }

    Map<String, Object> properties(Fact fact) {
        return facts.getOrDefault(fact, Map.of());
    }

    List<Tie> ties() {
        return Collections.unmodifiableList(ties);
    }

    /** The graph of some of the facts, of the ties between them, and of what is left of their properties. */
    Graph without(Predicate<Fact> hidden, Map<Fact, UnaryOperator<Map<String, Object>>> withheld) {
        Graph left = new Graph();
        facts.forEach((fact, properties) -> {
            if (!hidden.test(fact)) {
                left.add(
                        fact,
                        withheld.getOrDefault(fact, UnaryOperator.identity()).apply(properties));
            }
        });
        ties.stream()
                .filter(tie -> left.facts.containsKey(tie.from()) && left.facts.containsKey(tie.to()))
                .forEach(left::tie);
        return left;
    }
}
