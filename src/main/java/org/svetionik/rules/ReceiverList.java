package org.svetionik.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.svetionik.rules.Responsible.Territory;
import tools.jackson.databind.JsonNode;

/** The responsible receivers as a rule file lists them: at most one of a kind for a territory. */
final class ReceiverList {

    private static final Set<String> NATIONAL = Set.of("territory", "kind", "institution");
    private static final Set<String> LOCAL = Set.of("territory", "place", "kind", "institution");

    private ReceiverList() {}

    /** Refuses with an {@link IllegalArgumentException} what names no kind of institution, or two receivers for one place. */
    static List<Responsible> of(JsonNode said, Set<String> kindsOfInstitution) {
        if (!said.isArray()) {
            throw new IllegalArgumentException("it is a list, perhaps an empty one");
        }
        List<Responsible> receivers = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (JsonNode one : said) {
            Responsible receiver = one(one);
            if (!kindsOfInstitution.contains(receiver.kind())) {
                throw new IllegalArgumentException("there is no kind of institution " + receiver.kind());
            }
            if (!seen.add(List.of(receiver.territory(), receiver.place(), receiver.kind()))) {
                throw new IllegalArgumentException("a second one for the territory and kind of " + one);
            }
            receivers.add(receiver);
        }
        return receivers;
    }

    private static Responsible one(JsonNode said) {
        boolean national = said.path("territory").asString("").equals(Territory.NATIONAL.name());
        boolean complete = said.isObject() && Set.copyOf(said.propertyNames()).equals(national ? NATIONAL : LOCAL);
        if (!complete
                || said.valueStream()
                        .anyMatch(text -> !text.isString() || text.asString().isBlank())) {
            throw new IllegalArgumentException(
                    "territory, place (but for NATIONAL), kind and institution are texts, unlike in " + said);
        }
        return new Responsible(
                territory(said.path("territory").asString()),
                said.path("place").asString(""),
                said.path("kind").asString(),
                said.path("institution").asString());
    }

    private static Territory territory(String name) {
        for (Territory one : Territory.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("a territory is MUNICIPALITY, DISTRICT or NATIONAL, not " + name);
    }
}
