package org.svetionik.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is counted of one flow, all of it. */
final class FlowCounts {

    private final Map<FlowPart, Long> parts = new EnumMap<>(FlowPart.class);
    private final List<Double> hours = new ArrayList<>();
    private long whole;

    void add(Unit unit) {
        whole++;
        for (FlowPart part : FlowPart.values()) {
            if (unit.has(part)) {
                parts.merge(part, 1L, Long::sum);
            }
        }
        Double taken = unit.hours();
        if (taken != null) {
            hours.add(taken);
        }
    }

    long whole() {
        return whole;
    }

    long of(FlowPart part) {
        return parts.getOrDefault(part, 0L);
    }

    /** {@return from sending to receipt, of those that were received} */
    List<Double> hours() {
        return hours;
    }
}
