package org.svetionik.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A parameter as a rule file must give it.
 *
 * @param group under which it is listed: a kind of gap or {@link #GENERAL}
 * @param type int, double or a set of texts
 */
record RuleParameter(String name, String group, Class<?> type, Unit unit, double atMost) {

    static final String GENERAL = "GENERAL";
    static final List<RuleParameter> ALL = Arrays.stream(RuleSet.class.getRecordComponents())
            .filter(component -> component.isAnnotationPresent(Parameter.class))
            .map(RuleParameter::of)
            .toList();

    private static RuleParameter of(RecordComponent component) {
        Parameter says = Objects.requireNonNull(component.getAnnotation(Parameter.class));
        return new RuleParameter(component.getName(), says.of(), component.getType(), says.in(), says.atMost());
    }

    String path() {
        return group + "." + name;
    }

    /** {@return what is wrong with what a file says of it, or an empty text} */
    String fault(JsonNode said, Set<String> kindsOfInstitution) {
        if (said.isMissingNode()) {
            return "is missing";
        }
        if (!said.isObject() || !Set.copyOf(said.propertyNames()).equals(Set.of("value", "unit", "meaning"))) {
            return "must have a value, a unit and a meaning, and nothing else";
        }
        if (!said.path("unit").isString() || !said.path("unit").asString().equals(unit.written())) {
            return "is in " + said.path("unit") + "; its unit is " + unit.written();
        }
        if (!said.path("meaning").isString() || said.path("meaning").asString().isBlank()) {
            return "has no meaning; say in a sentence what it does";
        }
        return type == Set.class ? ofSet(said.path("value"), kindsOfInstitution) : ofNumber(said.path("value"));
    }

    private String ofNumber(JsonNode value) {
        boolean written = type == int.class ? value.isInt() : value.isNumber();
        if (!written) {
            return "is " + value + "; it is a " + (type == int.class ? "whole number" : "number");
        }
        return unit.allows(value.asDouble(), atMost) ? "" : "is " + value + "; it must lie " + unit.range(atMost);
    }

    private String ofSet(JsonNode values, Set<String> kindsOfInstitution) {
        if (!values.isArray() || values.valueStream().anyMatch(one -> !one.isString())) {
            return "is " + values + "; it is a list of " + unit.written();
        }
        List<String> texts = values.valueStream().map(JsonNode::asString).toList();
        if (Set.copyOf(texts).size() < texts.size()) {
            return "names one twice: " + values;
        }
        return unit == Unit.KINDS_OF_INSTITUTION && (texts.isEmpty() || !kindsOfInstitution.containsAll(texts))
                ? "is " + values + "; it names at least one of " + String.join(", ", kindsOfInstitution)
                : "";
    }
}
