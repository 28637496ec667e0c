package org.svetionik.access.noninterference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Property;

/** Makes the students of a random country, what was seen on them, and what became of it; one institution meets many in passing. */
final class RandomCases {

    private static final int STUDENTS = 10;
    private static final int CASES = 18;

    private final Graph graph;
    private final Draw draw;
    private final RandomFacts facts;
    private final List<Fact> active;
    private final Map<String, Property> ofAppearance;

    RandomCases(GraphModel model, Graph graph, Draw draw, RandomFacts facts, List<Fact> active) {
        this.graph = graph;
        this.draw = draw;
        this.facts = facts;
        this.active = active;
        this.ofAppearance = model.relationship("APPEARS_IN").properties();
    }

    void add() {
        List<Fact> schools = active.stream().filter(this::isSchool).toList();
        for (int i = 0; i < STUDENTS; i++) {
            Fact student = facts.add("Student", Map.of());
            graph.tie(student, "ATTENDS", draw.one(schools));
            for (int j = draw.upTo(4); j > 0; j--) {
                observe(student);
            }
            if (draw.chance(0.6)) {
                assess(student);
            }
        }
        for (int i = 0; i < CASES; i++) {
            open(draw.one(graph.of("Student")), schools);
        }
        for (int i = 0; i < 8; i++) {
            link(facts.add("LinkedEntity", Map.of()));
        }
    }

    private boolean isSchool(Fact one) {
        return "SCHOOL".equals(graph.properties(one).get("kind"));
    }

    private Fact agency() {
        return draw.one(active.stream().filter(one -> !isSchool(one)).toList());
    }

    private void observe(Fact student) {
        Fact observation = facts.add("Observation", Map.of());
        graph.tie(observation, "OF_STUDENT", student);
        graph.tie(observation, "SHOWS", draw.one(graph.of("Indicator")));
        graph.tie(
                observation,
                "OBSERVED_BY",
                draw.chance(0.6) ? graph.heads(student, "ATTENDS").iterator().next() : draw.one(active));
    }

    private void assess(Fact student) {
        Fact assessment = facts.add("Assessment", Map.of());
        graph.tie(assessment, "ASSESSES", student);
        graph.tie(
                assessment,
                "MADE_BY",
                draw.chance(0.6) ? graph.heads(student, "ATTENDS").iterator().next() : draw.one(active));
        graph.tails(student, "OF_STUDENT").stream()
                .filter(seen -> draw.chance(0.6))
                .toList()
                .forEach(seen -> graph.tie(assessment, "CONSIDERS", seen));
    }

    private void open(Fact student, List<Fact> schools) {
        Fact opened = facts.add("Case", Map.of());
        graph.tie(opened, "CONCERNS", student);
        graph.tie(opened, "OPENED_BY", draw.chance(0.7) ? draw.one(schools) : agency());
        if (draw.chance(0.75)) {
            graph.tie(opened, "LED_BY", agency());
        }
        for (int i = draw.upTo(3); i > 0; i--) {
            refer(opened);
        }
        for (int i = draw.upTo(2); i > 0; i--) {
            Fact decision = facts.add("Decision", Map.of());
            graph.tie(decision, "DECIDES", opened);
            graph.tie(decision, "DECIDED_BY", agency());
        }
        for (int i = draw.upTo(2); i > 0; i--) {
            Fact measure = facts.add("Measure", Map.of());
            graph.tie(measure, "GIVEN_IN", opened);
            graph.tie(measure, "PROVIDED_BY", agency());
        }
    }

    private void refer(Fact opened) {
        Fact referral = facts.add("Referral", Map.of());
        Fact sender =
                draw.chance(0.6) ? graph.heads(opened, "OPENED_BY").iterator().next() : draw.one(active);
        Fact receiver = agency();
        while (receiver.equals(sender)) {
            receiver = agency();
        }
        graph.tie(referral, "HANDS_OVER", opened);
        graph.tie(referral, "SENT_BY", sender);
        graph.tie(referral, "SENT_TO", receiver);
        if (draw.chance(0.5)) {
            Fact recording = facts.add("Recording", Map.of());
            graph.tie(recording, "RECORDED_BY", draw.chance(0.5) ? sender : receiver);
            graph.tie(recording, "RECORDED_IN", opened);
            graph.tie(recording, "ACTS_ON", referral);
        }
    }

    /** An entity in several cases, and in one of them in several parts. */
    private void link(Fact entity) {
        Set<String> known = new HashSet<>();
        for (int i = draw.upTo(4); i > 0; i--) {
            Fact appearing = draw.one(graph.of("Case"));
            Map<String, Object> part = new HashMap<>();
            ofAppearance.forEach((name, property) -> part.put(name, facts.value(property)));
            if (known.add(appearing.code() + part.get("role"))) {
                graph.tie(new Tie("APPEARS_IN", entity, appearing, part));
            }
        }
    }
}
