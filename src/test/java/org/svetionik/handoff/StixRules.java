package org.svetionik.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The rules of STIX 2.1 (OASIS, 2021) for the objects that are used: what each must have, ids of their type, times with milliseconds in UTC, references to
 * objects that are in the bundle, or to the markings that the standard has itself.
 */
final class StixRules {

    private static final Pattern ID =
            Pattern.compile("[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "identity", List.of("name"),
            "incident", List.of("name"),
            "relationship", List.of("relationship_type", "source_ref", "target_ref"),
            "grouping", List.of("context", "object_refs"));
    private static final Set<String> MARKINGS = Set.of(
            "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
            "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
            "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
            "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed");

    private final Map<String, JsonNode> objects = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private StixRules() {}

    static List<String> broken(JsonNode bundle) {
        StixRules rules = new StixRules();
        rules.check(bundle.path("type").asString("").equals("bundle"), "no bundle");
        rules.id(bundle);
        for (JsonNode one : bundle.path("objects")) {
            rules.check(rules.objects.put(one.path("id").asString(""), one) == null, "two of one id");
        }
        for (JsonNode one : bundle.path("objects")) {
            rules.object(one);
        }
        return rules.broken;
    }

    private void object(JsonNode one) {
        String type = one.path("type").asString("");
        check(REQUIRED.containsKey(type), "type " + type);
        check(one.path("spec_version").asString("").equals("2.1"), "version of " + type);
        id(one);
        for (String time : List.of("created", "modified")) {
            check(TIME.matcher(one.path(time).asString("")).matches(), time + " of " + type);
        }
        for (String required : REQUIRED.getOrDefault(type, List.of())) {
            check(!one.path(required).isMissingNode(), type + " without " + required);
        }
        references(one);
        times(one);
    }

    private void id(JsonNode one) {
        String id = one.path("id").asString("");
        check(ID.matcher(id).matches() && id.startsWith(one.path("type").asString("") + "--"), "id " + id);
    }

    private void references(JsonNode one) {
        for (String name : List.of("source_ref", "target_ref")) {
            if (!one.path(name).isMissingNode()) {
                check(objects.containsKey(one.path(name).asString("")), name + " to nothing");
            }
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode reference : one.path("object_refs")) {
            check(objects.containsKey(reference.asString("")) && seen.add(reference.asString("")), "object_refs");
        }
        check(!one.has("object_refs") || !seen.isEmpty(), "object_refs without any");
        for (JsonNode marking : one.path("object_marking_refs")) {
            check(MARKINGS.contains(marking.asString("")), "marking");
        }
    }

    private void times(JsonNode one) {
        String start = one.path("start_time").asString("");
        String stop = one.path("stop_time").asString("");
        check(start.isEmpty() || TIME.matcher(start).matches(), "start_time");
        check(stop.isEmpty() || (TIME.matcher(stop).matches() && stop.compareTo(start) > 0), "stop_time");
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
