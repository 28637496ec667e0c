package org.svetionik.access.noninterference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.svetionik.access.Viewer;

/**
 * What a viewer may see of a graph, decided by hand as the prose of {@code docs/access.md} says it: knows nothing of the paths in
 * {@code graph-model/} nor of statements.
 */
final class Oracle {

    private static final Map<String, String> KIND = Map.ofEntries(
            Map.entry("District", "PLACES"),
            Map.entry("Municipality", "PLACES"),
            Map.entry("IndicatorSet", "CATALOGUE"),
            Map.entry("IndicatorGroup", "CATALOGUE"),
            Map.entry("Indicator", "CATALOGUE"),
            Map.entry("CatalogueEntry", "CATALOGUE"),
            Map.entry("Duty", "CATALOGUE"),
            Map.entry("Institution", "INSTITUTIONS"),
            Map.entry("Agreement", "AGREEMENTS"),
            Map.entry("Meeting", "MEETINGS"),
            Map.entry("Training", "TRAININGS"),
            Map.entry("Material", "MATERIALS"),
            Map.entry("PublishedFigure", "PUBLISHED_FIGURES"),
            Map.entry("Student", "STUDENTS"),
            Map.entry("Observation", "OBSERVATIONS"),
            Map.entry("Assessment", "OBSERVATIONS"),
            Map.entry("Recording", "RECORDINGS"),
            Map.entry("Contact", "INSTITUTIONS"),
            Map.entry("Case", "CASES"),
            Map.entry("Referral", "REFERRALS"),
            Map.entry("Decision", "DECISIONS"),
            Map.entry("Measure", "MEASURES"),
            Map.entry("LinkedEntity", "LINKED_ENTITIES"),
            Map.entry("Import", "IMPORTS"),
            Map.entry("Revision", "INTERNAL"));

    private final Graph graph;
    private final Viewer viewer;
    private final AccessPage page;
    private final Own own;

    Oracle(Graph graph, Viewer viewer, AccessPage page) {
        this.graph = graph;
        this.viewer = viewer;
        this.page = page;
        this.own = new Own(graph, viewer, opened());
    }

    /** The cases that the viewer may open; who may open none has none, whatever is said to stand open. */
    private Set<String> opened() {
        return viewer.role() != null && page.right(viewer.role(), "BREAK_GLASS").equals("all")
                ? viewer.openedCases()
                : Set.of();
    }

    /** The word that the page has for the viewer's role and a label's kind of fact. */
    String right(String label) {
        String kind = KIND.get(label);
        if (kind == null || viewer.role() == null) {
            throw new IllegalArgumentException("No kind for " + label + ", or no role");
        }
        return page.right(viewer.role(), kind);
    }

    boolean sees(Fact fact) {
        return switch (right(fact.label())) {
            case "all" -> true;
            case "own" -> own.is(fact);
            default -> false;
        };
    }

    /** Whether a question falls under the rule as it stands: not the list of imports, which stay, and not what is told as counts alone. */
    boolean compares(Question question) {
        return question.roots().stream().allMatch(this::compares);
    }

    private boolean compares(Root root) {
        if (root.field().equals(Questions.FLOWS)) {
            return viewer.role() != null && !page.right(viewer.role(), "FLOWS").equals("aggregate");
        }
        return !root.label().equals("Import") || right("Import").equals("all");
    }

    /** The graph without what the viewer may not see. Imports stay, since every fact tells by its own whether it is invented. */
    Graph visible() {
        Map<Fact, UnaryOperator<Map<String, Object>>> withheld = new HashMap<>();
        graph.of("Case").forEach(fact -> withhold(withheld, fact, "closureReason", own.leads(fact)));
        graph.of("Referral").forEach(fact -> withhold(withheld, fact, "response", own.knowsTheAnswer(fact)));
        graph.of("Recording").forEach(fact -> withhold(withheld, fact, "reason", own.knowsTheReason(fact)));
        return graph.without(fact -> !fact.label().equals("Import") && !sees(fact), withheld);
    }

    private void withhold(
            Map<Fact, UnaryOperator<Map<String, Object>>> withheld, Fact fact, String property, boolean shown) {
        if (!shown && right(fact.label()).equals("own")) {
            withheld.put(fact, properties -> {
                Map<String, Object> left = new TreeMap<>(properties);
                left.keySet().removeAll(Set.of(property));
                return left;
            });
        }
    }
}
