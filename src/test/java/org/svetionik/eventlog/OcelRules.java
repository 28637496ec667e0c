package org.svetionik.eventlog;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rules of OCEL 2.0 for JSON (Berti and others, 2023): the four lists are there; names of types and ids are unique; every object and event has
 * a declared type, attributes that its type declares with values of their type, and relationships to objects that exist.
 */
final class OcelRules {

    private static final Set<String> TYPES = Set.of("string", "time", "integer", "float", "boolean");

    private final JsonNode log;
    private final List<String> broken = new ArrayList<>();

    private OcelRules(JsonNode log) {
        this.log = log;
    }

    /** What of a log breaks a rule, each with the place. */
    static List<String> broken(JsonNode log) {
        OcelRules rules = new OcelRules(log);
        for (String list : List.of("eventTypes", "objectTypes", "events", "objects")) {
            if (!log.path(list).isArray()) {
                rules.broken.add("no list " + list);
            }
        }
        rules.check();
        return rules.broken;
    }

    private void check() {
        Set<String> objects = ids("objects");
        ids("events");
        items("objects", "objectTypes", objects, true);
        items("events", "eventTypes", objects, false);
    }

    private Set<String> ids(String list) {
        Set<String> ids = new HashSet<>();
        for (JsonNode one : log.path(list)) {
            if (!ids.add(one.path("id").asString(""))) {
                broken.add(list + ": two with the id " + one.path("id"));
            }
        }
        return ids;
    }

    private Map<String, Map<String, String>> types(String list) {
        Map<String, Map<String, String>> types = new HashMap<>();
        for (JsonNode type : log.path(list)) {
            Map<String, String> attributes = new HashMap<>();
            for (JsonNode attribute : type.path("attributes")) {
                String of = attribute.path("type").asString("");
                if (!TYPES.contains(of) || attributes.put(attribute.path("name").asString(""), of) != null) {
                    broken.add(list + ": attribute " + attribute);
                }
            }
            if (types.put(type.path("name").asString(""), attributes) != null) {
                broken.add(list + ": two of the name " + type.path("name"));
            }
        }
        return types;
    }

    private void items(String list, String typeList, Set<String> objects, boolean timedAttributes) {
        Map<String, Map<String, String>> types = types(typeList);
        for (JsonNode one : log.path(list)) {
            String place = list + " " + one.path("id").asString("without id");
            Map<String, String> declared = types.get(one.path("type").asString(""));
            if (declared == null || one.path("id").asString("").isEmpty()) {
                broken.add(place + ": type " + one.path("type"));
                continue;
            }
            if (!timedAttributes) {
                time(place, one.path("time"));
            }
            for (JsonNode attribute : one.path("attributes")) {
                attribute(place, attribute, declared.get(attribute.path("name").asString("")), timedAttributes);
            }
            for (JsonNode relation : one.path("relationships")) {
                if (!objects.contains(relation.path("objectId").asString(""))
                        || !relation.path("qualifier").isString()) {
                    broken.add(place + ": relationship " + relation);
                }
            }
        }
    }

    private void attribute(String place, JsonNode attribute, @Nullable String type, boolean timed) {
        JsonNode value = attribute.path("value");
        boolean fits = type != null
                && switch (type) {
                    case "integer" -> value.isIntegralNumber();
                    case "float" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> value.isString();
                };
        if (!fits) {
            broken.add(place + ": attribute " + attribute);
        }
        if (timed) {
            time(place, attribute.path("time"));
        }
    }

    private void time(String place, JsonNode time) {
        try {
            OffsetDateTime.parse(time.asString(""));
        } catch (DateTimeParseException e) {
            broken.add(place + ": time " + time);
        }
    }
}
