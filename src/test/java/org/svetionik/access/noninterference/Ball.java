package org.svetionik.access.noninterference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies around a fact of a graph in memory, as docs/connections.md says it and by no statement: the facts at each distance, no cases below
 * registers but where it begins, and the links among all.
 */
record Ball(Set<Fact> facts, List<Tie> ties) {

    private static final Set<String> CASE_LEVEL = Set.of(
            "Student",
            "Observation",
            "Assessment",
            "Case",
            "Referral",
            "Decision",
            "Measure",
            "LinkedEntity",
            "Recording");
    private static final Set<String> REGISTERS = Set.of(
            "District", "Municipality", "Institution", "Indicator", "Agreement", "Meeting", "Training", "Material");

    static Ball of(Graph graph, Fact start, int depth) {
        Map<Fact, List<Tie>> at = new HashMap<>();
        List<Tie> drawn = new ArrayList<>();
        for (Tie tie : graph.ties()) {
            if (isDrawn(tie.from()) && isDrawn(tie.to())) {
                drawn.add(tie);
                at.computeIfAbsent(tie.from(), none -> new ArrayList<>()).add(tie);
                at.computeIfAbsent(tie.to(), none -> new ArrayList<>()).add(tie);
            }
        }
        Set<Fact> ball = new LinkedHashSet<>(List.of(start));
        Set<Fact> layer = Set.of(start);
        for (int i = 0; i < depth; i++) {
            Set<Fact> next = new LinkedHashSet<>();
            for (Fact fact : layer) {
                for (Tie tie : at.getOrDefault(fact, List.of())) {
                    Fact other = tie.from().equals(fact) ? tie.to() : tie.from();
                    boolean down = REGISTERS.contains(fact.label()) && CASE_LEVEL.contains(other.label());
                    if (!ball.contains(other) && (!down || fact.equals(start))) {
                        next.add(other);
                    }
                }
            }
            ball.addAll(next);
            layer = next;
        }
        return new Ball(
                ball,
                drawn.stream()
                        .filter(tie -> ball.contains(tie.from()) && ball.contains(tie.to()))
                        .toList());
    }

    private static boolean isDrawn(Fact fact) {
        return !fact.label().equals("Recording")
                && (CASE_LEVEL.contains(fact.label()) || REGISTERS.contains(fact.label()));
    }

    /** How many links each fact has, without saying which fact it is: what is left of a picture when its names are rubbed out. */
    List<Integer> signature() {
        Map<Fact, Integer> degrees = new HashMap<>();
        facts.forEach(fact -> degrees.put(fact, 0));
        for (Tie tie : ties) {
            degrees.merge(tie.from(), 1, Integer::sum);
            degrees.merge(tie.to(), 1, Integer::sum);
        }
        return degrees.values().stream().sorted().toList();
    }
}
