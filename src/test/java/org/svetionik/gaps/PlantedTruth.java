package org.svetionik.gaps;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the {@code truth.json} of an invented country says.
 *
 * @param gaps every gap that the rules find there, by its identity, and whether it was planted
 * @param nearMisses situations just beside a threshold, which are no gap
 */
record PlantedTruth(Map<Identity, Boolean> gaps, Set<Identity> nearMisses) {

    /** What makes two findings the same (G19). */
    record Identity(GapKind kind, String status, String district, Set<Subject> subjects) {

        static Identity of(Finding finding) {
            return new Identity(
                    finding.kind(), finding.status().name(), finding.district(), Set.copyOf(finding.subjects()));
        }
    }

    static PlantedTruth read(Path folder) {
        JsonNode root = JsonMapper.shared().readTree(folder.resolve("truth.json"));
        Map<Identity, Boolean> gaps = new HashMap<>();
        root.get("gaps")
                .forEach(gap -> gaps.put(
                        identity(gap, gap.get("status").asString()),
                        gap.get("planted").asBoolean()));
        Set<Identity> nearMisses = new HashSet<>();
        root.get("nearMisses").forEach(miss -> nearMisses.add(identity(miss, FindingStatus.OPEN.name())));
        return new PlantedTruth(gaps, nearMisses);
    }

    private static Identity identity(JsonNode node, String status) {
        List<Subject> subjects = node.get("subjects")
                .valueStream()
                .map(one ->
                        new Subject(one.get("role").asString(), one.get("code").asString()))
                .collect(Collectors.toList());
        return new Identity(
                GapKind.valueOf(node.get("kind").asString()),
                status,
                node.get("district").asString(),
                Set.copyOf(subjects));
    }
}
