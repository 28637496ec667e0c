package org.svetionik.patterns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.figures.Release;
import org.svetionik.graph.NamedRow;
import org.svetionik.wording.Texts;

/**
 * Explains the flows of a release. It says no number that the answer withholds: n is the count of the flow, as it is told, and how many
 * were left out is not told at all, since with the flows that are shown it would tell those that are not.
 */
final class ReleasedFlowReasons {

    private static final Texts TEXTS = Texts.of("/patterns/definitions");
    private static final String NAME = "released-flows";

    private final Release release;
    private final List<Explanation.Condition> conditions;
    private final List<Exclusion> excluded;
    private final Inputs inputs;

    /** @param flows all that the viewer is told of the release, however many of them are answered */
    ReleasedFlowReasons(Release release, String groupBy, List<Map<String, Object>> flows) {
        this.release = release;
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("groupBy", groupBy);
        asked.put("year", String.valueOf(release.year()));
        this.conditions = Explanation.conditions(asked);
        this.excluded = Stream.of("OTHER_YEAR", "RECORDED_LATER", "OTHER_ENDS")
                .map(reason -> new Exclusion(reason, TEXTS.words(NAME + ".excluded." + reason, Map.of()), null))
                .toList();
        this.inputs = Inputs.of(
                List.of(release.source(flows.stream().map(flow -> new TreeMap<>(flow).toString()))),
                release.knownUntil().toInstant());
    }

    /** The flow with its explanation. */
    NamedRow explained(Map<String, Object> flow) {
        Map<String, Object> all = new HashMap<>(flow);
        all.put(
                "why",
                new Explanation(
                        NAME + "/1",
                        TEXTS.words(NAME + ".meaning", Map.of()),
                        FlowReasons.FORMULA,
                        List.of(),
                        conditions,
                        (Long) flow.get("count"),
                        excluded,
                        release.knownUntil().toOffsetDateTime(),
                        release.ruleSet(),
                        inputs));
        return new NamedRow(all);
    }
}
