package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.graph.BadRequest;

class FlowWaysTests {

    private static final List<String> KINDS = List.of("SCHOOL", "POLICE", "SOCIAL_WORK_CENTRE", "HEALTH");

    private final PatternFixture graph = new PatternFixture()
            .districts("N", "S")
            .institution("SCH", "SCHOOL", "N")
            .institution("POL", "POLICE", "N")
            .institution("SWC", "SOCIAL_WORK_CENTRE", "S")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "");

    /** A case that is handed on once an hour along these institutions; "A>B" is one hand-off. */
    private void way(String caze, String... handOffs) {
        graph.openCase(caze, "SCH", "2023-03-01");
        for (int i = 0; i < handOffs.length; i++) {
            int arrow = handOffs[i].indexOf('>');
            graph.referral(
                    caze + i,
                    caze,
                    handOffs[i].substring(0, arrow),
                    handOffs[i].substring(arrow + 1),
                    "2023-03-01T%02d:00:00Z".formatted(8 + i));
        }
    }

    private FlowGraph flows(FlowGrouping by) {
        return new FlowWays(graph.asked("2023-12-31", "2023-01-01", "2023-12-31"), by).answer();
    }

    private static List<String> links(FlowGraph graph) {
        return graph.links().stream()
                .map(link -> link.source() + ">" + link.target() + "=" + link.count())
                .toList();
    }

    private static String counts(FlowNode node) {
        return "%s in %d opened %d resumed %d out %d ended %d"
                .formatted(node.id(), node.in(), node.opened(), node.resumed(), node.out(), node.ended());
    }

    @Test
    void followsCasesFromStageToStage() {
        way("A", "SCH>SWC", "SWC>CZ");
        way("B", "SCH>SWC");
        way("C", "POL>SWC", "SWC>POL", "POL>SWC");
        assertThat(links(flows(FlowGrouping.INSTITUTION)))
                .containsExactly("0:POL>1:SWC=1", "0:SCH>1:SWC=2", "1:SWC>2:CZ=1", "1:SWC>2:POL=1", "2:POL>3:SWC=1");
        assertThat(flows(FlowGrouping.INSTITUTION).nodes())
                .extracting(FlowWaysTests::counts)
                .containsExactly(
                        "0:POL in 0 opened 1 resumed 0 out 1 ended 0",
                        "0:SCH in 0 opened 2 resumed 0 out 2 ended 0",
                        "1:SWC in 3 opened 0 resumed 0 out 2 ended 1",
                        "2:CZ in 1 opened 0 resumed 0 out 0 ended 1",
                        "2:POL in 1 opened 0 resumed 0 out 1 ended 0",
                        "3:SWC in 1 opened 0 resumed 0 out 0 ended 1");
    }

    @Test
    void tellsWhoSendsACaseThatWentElsewhere() {
        way("A", "SCH>SWC", "SCH>POL");
        assertThat(flows(FlowGrouping.KIND).nodes())
                .extracting(FlowWaysTests::counts)
                .containsExactly(
                        "0:SCHOOL in 0 opened 1 resumed 0 out 1 ended 0",
                        "1:SCHOOL in 0 opened 0 resumed 1 out 1 ended 0",
                        "1:SOCIAL_WORK_CENTRE in 1 opened 0 resumed 0 out 0 ended 1",
                        "2:POLICE in 1 opened 0 resumed 0 out 0 ended 1");
    }

    @Test
    void namesKindsWhereTheyAreOne() {
        way("A", "SCH>SWC");
        assertThat(flows(FlowGrouping.INSTITUTION).nodes().get(0).kind()).isEqualTo("SCHOOL");
        assertThat(flows(FlowGrouping.DISTRICT).nodes())
                .allSatisfy(node -> assertThat(node.kind()).isNull())
                .extracting(FlowNode::code)
                .containsExactly("N", "S");
    }

    @Test
    void leavesOutWhatDoesNotBeginHereAndSaysSo() {
        way("A", "SCH>SWC");
        way("B", "POL>SWC");
        way("C");
        graph.openCase("D", "SCH", "2022-03-01").referral("D0", "D", "SCH", "SWC", "2022-03-01T10:00:00Z");
        way("E", "SCH>SCH", "POL>SCH");
        Asked asked = graph.asked("2023-12-31", "2023-01-01", "2023-12-31", List.of("N"));
        FlowGraph flows = new FlowWays(asked, FlowGrouping.KIND).answer();
        Map<String, Long> excluded =
                flows.why().excluded().stream().collect(Collectors.toMap(Exclusion::reason, Exclusion::count));
        assertThat(flows.why().n()).isEqualTo(3);
        assertThat(excluded).containsEntry("EARLIER", 1L).containsEntry("NEVER_REFERRED", 1L);
        assertThat(links(flows)).contains("0:POLICE>1:SCHOOL=1", "0:SCHOOL>1:SOCIAL_WORK_CENTRE=1");
    }

    @Test
    void refusesMoreLinksThanCanBeDrawn() {
        for (int i = 0; i < 2001; i++) {
            graph.institution("S" + i, "SCHOOL", "N");
            way("C" + i, "S" + i + ">CZ");
        }
        assertThat(links(flows(FlowGrouping.KIND))).hasSize(1);
        assertThatThrownBy(() -> flows(FlowGrouping.INSTITUTION))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.code()).isEqualTo("TOO_MANY_FLOWS"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** A graph of chance: cases with up to seven hand-offs, some to oneself, to nobody, unknown yet, at one time, or outside the window. */
    private static PatternFixture random(long seed) {
        Random random = new Random(seed);
        PatternFixture graph = new PatternFixture().districts("D0", "D1", "D2");
        for (int i = 0; i < 12; i++) {
            graph.institution("I" + i, KINDS.get(random.nextInt(4)), i % 4 == 3 ? "" : "D" + i % 4);
        }
        for (int i = 0; i < 60; i++) {
            graph.openCase("C" + i, "I" + random.nextInt(12), "2023-01-01");
            int handOffs = random.nextInt(8);
            for (int j = 0; j < handOffs; j++) {
                String sentAt = "202%d-%02d-01T10:00:00Z".formatted(2 + random.nextInt(3), 1 + random.nextInt(12));
                String receiver = random.nextInt(20) == 0 ? "NOBODY" : "I" + random.nextInt(12);
                graph.referral("R" + i + "-" + j, "C" + i, "I" + random.nextInt(12), receiver, sentAt);
            }
        }
        return graph;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conservesCasesAtEachNodeOfRandomGraphs(long seed) {
        PatternFixture graph = random(seed);
        Asked asked = graph.asked("2024-06-30", "2022-06-01", "2023-12-31");
        Asked shuffled = graph.shuffled(seed).asked("2024-06-30", "2022-06-01", "2023-12-31");
        for (FlowGrouping by : FlowGrouping.values()) {
            FlowGraph flows = new FlowWays(asked, by).answer();
            assertThat(flows.nodes()).isNotEmpty().allSatisfy(node -> isConserved(node, flows.links()));
            assertThat(flows.links()).allSatisfy(FlowWaysTests::leadsToTheNextStage);
            assertThat(sum(flows, FlowNode::opened)).isEqualTo(flows.why().n());
            assertThat(sum(flows, FlowNode::opened) + sum(flows, FlowNode::resumed))
                    .isEqualTo(sum(flows, FlowNode::ended));
            assertThat(new FlowWays(shuffled, by).answer())
                    .usingRecursiveComparison()
                    .isEqualTo(flows);
        }
    }

    private static void isConserved(FlowNode node, List<FlowLink> links) {
        long in = links.stream()
                .filter(link -> link.target().equals(node.id()))
                .mapToLong(FlowLink::count)
                .sum();
        long out = links.stream()
                .filter(link -> link.source().equals(node.id()))
                .mapToLong(FlowLink::count)
                .sum();
        assertThat(node.in()).isEqualTo(in);
        assertThat(node.out()).isEqualTo(out);
        assertThat(in + node.opened() + node.resumed())
                .isEqualTo(out + node.ended())
                .isEqualTo(node.n());
        assertThat(Arrays.asList(node.opened(), node.resumed(), node.ended())).allMatch(count -> count >= 0);
        assertThat(node.cases().references()).doesNotHaveDuplicates().hasSize((int) node.n());
    }

    private static void leadsToTheNextStage(FlowLink link) {
        assertThat(stage(link.target())).isEqualTo(stage(link.source()) + 1);
        assertThat(link.referrals().references()).hasSize((int) link.count());
    }

    private static int stage(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf(':')));
    }

    private static long sum(FlowGraph flows, ToLongFunction<FlowNode> count) {
        return flows.nodes().stream().mapToLong(count).sum();
    }
}
