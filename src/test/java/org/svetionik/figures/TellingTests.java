package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingTests {

    private static FlowCounts flow(int count, int received, int responded) {
        FlowCounts flow = new FlowCounts();
        IntStream.range(0, count).forEach(i -> {
            Map<FlowPart, Boolean> course = new EnumMap<>(FlowPart.class);
            course.put(FlowPart.RECEIVED, i < received);
            course.put(FlowPart.RESPONDED, i < responded);
            flow.add(new Unit(Map.of(), Set.of(), course, null));
        });
        return flow;
    }

    private static List<Set<FlowPart>> told(FlowCounts... flows) {
        List<Set<FlowPart>> told = Stream.of(flows)
                .<Set<FlowPart>>map(flow -> EnumSet.allOf(FlowPart.class))
                .toList();
        new Telling(List.of(flows), 10).narrow(told);
        return told;
    }

    @Test
    void tellsPartsThatLeaveManyOnBothSides() {
        assertThat(told(flow(100, 60, 40)))
                .singleElement()
                .satisfies(parts -> assertThat(parts).contains(FlowPart.RECEIVED, FlowPart.RESPONDED));
    }

    @Test
    void tellsNoPartThatLeavesFew() {
        assertThat(told(flow(100, 60, 40), flow(100, 95, 40), flow(100, 8, 0), flow(100, 60, 40)))
                .extracting(parts -> parts.contains(FlowPart.RECEIVED))
                .containsExactly(true, false, false, true);
    }

    @Test
    void tellsNoPartWhoseDifferenceToALargerOneIsSmall() {
        assertThat(told(flow(100, 60, 55), flow(100, 60, 55), flow(100, 60, 30)))
                .extracting(parts -> parts.contains(FlowPart.RESPONDED))
                .containsExactly(false, false, true);
    }

    /** The total of received is told elsewhere: one flow left out would be the difference. */
    @Test
    void leavesNoFlowOutAlone() {
        assertThat(told(flow(100, 95, 0), flow(50, 30, 0), flow(200, 100, 0)))
                .extracting(parts -> parts.contains(FlowPart.RECEIVED))
                .containsExactly(false, false, true);
    }
}
