package org.svetionik.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Parts of the referrals of a flow. Some are parts of another part, so that their difference counts something, too. */
enum FlowPart {
    RECEIVED("received"),
    WITH_LIMIT("withLimit"),
    RECEIVED_IN_TIME("receivedInTime"),
    RESPONDED("responded"),
    WITH_FEEDBACK("withFeedback");

    private final String column;

    FlowPart(String column) {
        this.column = column;
    }

    /** {@return the parts of which this one is a part; each before it in the order of the values} */
    List<FlowPart> wholes() {
        return switch (this) {
            case RECEIVED, WITH_LIMIT -> List.of();
            case RECEIVED_IN_TIME -> List.of(RECEIVED, WITH_LIMIT);
            case RESPONDED -> List.of(RECEIVED);
            case WITH_FEEDBACK -> List.of(RECEIVED, RESPONDED);
        };
    }

    static Map<FlowPart, Boolean> course(Map<String, Object> row) {
        Map<FlowPart, Boolean> course = new EnumMap<>(FlowPart.class);
        for (FlowPart part : values()) {
            course.put(part, Boolean.TRUE.equals(row.get(part.column)));
        }
        return course;
    }
}
