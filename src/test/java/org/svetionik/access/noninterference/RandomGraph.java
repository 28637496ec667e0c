package org.svetionik.access.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.model.GraphModel;

/** Makes small random countries: places, institutions, their registers, and the catalogue. The cases are {@link RandomCases}'. */
final class RandomGraph {

    private static final List<String> AGENCIES = List.of(
            "SOCIAL_WORK_CENTRE",
            "SOCIAL_WORK_CENTRE",
            "POLICE",
            "POLICE",
            "HEALTH",
            "DISTRICT_OFFICE",
            "LOCAL_TEAM",
            "NGO");
    private static final List<String> NATIONAL =
            List.of("VICTIM_PROTECTION_CENTRE", "NATIONAL_COORDINATOR", "MINISTRY");

    private final Graph graph = new Graph();
    private final Draw draw;
    private final RandomFacts facts;
    private final List<Fact> active = new ArrayList<>();

    private RandomGraph(GraphModel model, long seed) {
        this.draw = new Draw(seed);
        this.facts = new RandomFacts(model, graph, draw);
    }

    /** The graph of a seed. */
    static Graph of(GraphModel model, long seed) {
        RandomGraph country = new RandomGraph(model, seed);
        country.add("Import", 2);
        country.add("PublishedFigure", 4);
        country.add("Revision", 2);
        country.places();
        country.catalogue();
        country.registers();
        new RandomCases(model, country.graph, country.draw, country.facts, country.active).add();
        return country.graph;
    }

    private List<Fact> add(String label, int count) {
        List<Fact> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(facts.add(label, Map.of()));
        }
        return added;
    }

    private void places() {
        List<Fact> districts = add("District", 3);
        List<Fact> municipalities = add("Municipality", 4);
        municipalities.forEach(municipality -> graph.tie(municipality, "PART_OF", draw.one(districts)));
        for (int i = 0; i < 6; i++) {
            active.add(placed(institution("SCHOOL"), districts, municipalities));
        }
        AGENCIES.forEach(kind -> active.add(placed(institution(kind), districts, municipalities)));
        NATIONAL.forEach(kind -> active.add(institution(kind)));
        // One school and one agency of which nothing else is known
        placed(institution("SCHOOL"), districts, municipalities);
        placed(institution("HEALTH"), districts, municipalities);
    }

    private Fact institution(String kind) {
        return facts.add("Institution", Map.of("kind", kind));
    }

    /** In a district, in a municipality and its district, or in a municipality alone. */
    private Fact placed(Fact institution, List<Fact> districts, List<Fact> municipalities) {
        if (draw.chance(0.4)) {
            graph.tie(institution, "IN_DISTRICT", draw.one(districts));
        } else {
            Fact municipality = draw.one(municipalities);
            graph.tie(institution, "IN_MUNICIPALITY", municipality);
            if (draw.chance(0.5)) {
                graph.heads(municipality, "PART_OF").forEach(wider -> graph.tie(institution, "IN_DISTRICT", wider));
            }
        }
        return institution;
    }

    private void catalogue() {
        List<Fact> sets = add("IndicatorSet", 2);
        List<Fact> groups = add("IndicatorGroup", 3);
        groups.stream().skip(1).forEach(group -> graph.tie(group, "OF_SET", draw.one(sets)));
        add("Indicator", 4).forEach(indicator -> graph.tie(indicator, "IN_GROUP", draw.one(groups)));
        graph.tie(new Tie("CORRESPONDS_TO", groups.get(0), groups.get(1), Map.of("items", 2, "unverified", true)));
        for (Fact indicator : graph.of("Indicator").subList(0, 3)) {
            Fact entry = facts.add("CatalogueEntry", Map.of());
            graph.tie(entry, "DESCRIBES", indicator);
            graph.tie(entry, "FITS", draw.one(groups));
        }
        for (String kind : List.of("SOCIAL_WORK_CENTRE", "POLICE", "HEALTH", "VICTIM_PROTECTION_CENTRE")) {
            facts.add(
                    "Duty", Map.of("toKind", kind, "fromKind", draw.one(List.of("ANY", "SCHOOL")), "withinHours", 24));
        }
    }

    private void registers() {
        for (Fact agreement : add("Agreement", 7)) {
            List<Fact> parties = draw.shuffled(active);
            graph.tie(agreement, "FIRST_PARTY_IS", parties.get(0));
            graph.tie(agreement, "SECOND_PARTY_IS", parties.get(1));
        }
        for (Fact meeting : add("Meeting", 5)) {
            graph.tie(meeting, "HELD_BY", draw.one(active));
            draw.some(active, 4).forEach(one -> graph.tie(one, "TOOK_PART_IN", meeting));
        }
        for (Fact training : add("Training", 5)) {
            draw.some(active, 2).forEach(one -> graph.tie(training, "ORGANISED_BY", one));
            draw.some(active, 4)
                    .forEach(one ->
                            graph.tie(new Tie("TRAINED_AT", one, training, Map.of("participants", 1 + draw.upTo(2)))));
        }
        for (Fact contact : add("Contact", 5)) {
            graph.tie(contact, "CONTACT_OF", draw.one(active));
        }
        for (Fact material : add("Material", 4)) {
            draw.some(active, 4)
                    .forEach(one ->
                            graph.tie(new Tie("DELIVERED_TO", material, one, Map.of("deliveredOn", draw.day()))));
        }
    }
}
