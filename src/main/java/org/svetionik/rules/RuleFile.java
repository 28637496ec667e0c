package org.svetionik.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.svetionik.model.GraphModel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file that holds one rule set. It is refused unless it gives every parameter, each within its range, and nothing else. */
final class RuleFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> PARTS = Set.of("version", "parameters", "receivers");

    private final Resource file;
    private final Set<String> kindsOfInstitution;

    RuleFile(Resource file, GraphModel model) {
        this.file = file;
        this.kindsOfInstitution =
                new TreeSet<>(model.vocabulary("InstitutionKind").values().keySet());
    }

    RuleSet read() {
        JsonNode root = tree();
        if (!root.isObject() || !Set.copyOf(root.propertyNames()).equals(PARTS)) {
            throw refused("it must have version, parameters and receivers, and nothing else");
        }
        checkVersion(root.path("version"));
        ObjectNode flat = parameters(root.path("parameters"));
        flat.set("version", root.path("version"));
        flat.set("receivers", receivers(root.path("receivers")));
        return YAML.treeToValue(flat, RuleSet.class);
    }

    private JsonNode receivers(JsonNode said) {
        try {
            return YAML.valueToTree(ReceiverList.of(said, kindsOfInstitution));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file.getDescription() + ": receivers: " + e.getMessage(), e);
        }
    }

    private JsonNode tree() {
        try (InputStream in = file.getInputStream()) {
            return YAML.readTree(in);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file.getDescription() + ": it is not YAML: " + e.getMessage(), e);
        }
    }

    /** The name says which version it is, so that nobody has to open the files to find one. */
    private void checkVersion(JsonNode version) {
        if (!version.isInt() || version.asInt() < 1) {
            throw refused("version is " + version + "; it is a whole number from 1 on");
        }
        if (!("rule-set-" + version.asInt() + ".yaml").equals(file.getFilename())) {
            throw refused("version is " + version + "; the file of version N is named rule-set-N.yaml");
        }
    }

    private ObjectNode parameters(JsonNode groups) {
        refuseUnknown(groups);
        ObjectNode flat = YAML.createObjectNode();
        for (RuleParameter one : RuleParameter.ALL) {
            JsonNode said = groups.path(one.group()).path(one.name());
            String fault = one.fault(said, kindsOfInstitution);
            if (!fault.isEmpty()) {
                throw refused(one.path() + " " + fault);
            }
            flat.set(one.name(), said.path("value"));
        }
        return flat;
    }

    private void refuseUnknown(JsonNode groups) {
        Set<String> known = RuleParameter.ALL.stream().map(RuleParameter::path).collect(Collectors.toSet());
        for (String group : groups.propertyNames()) {
            if (groups.path(group).isEmpty()) {
                throw refused(group + " has no parameters");
            }
            for (String name : groups.path(group).propertyNames()) {
                if (!known.contains(group + "." + name)) {
                    throw refused(group + "." + name + " is unknown; no rule reads it");
                }
            }
        }
    }

    private IllegalStateException refused(String why) {
        return new IllegalStateException(file.getDescription() + ": " + why);
    }
}
