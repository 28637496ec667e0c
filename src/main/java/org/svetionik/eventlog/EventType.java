package org.svetionik.eventlog;

/** What happens. */
enum EventType {
    OBSERVATION("observation", true, "indicator"),
    OPENING("opening", true, ""),
    SENT("referral sent", false, "priority"),
    RECEIVED("referral received", false, ""),
    RESPONDED("referral responded", false, "response"),
    FED_BACK("referral fed back", false, ""),
    DECISION("decision", true, "outcome"),
    MEASURE("measure started", true, "kind");

    private final String label;
    private final boolean dayOnly;
    private final String attribute;

    EventType(String label, boolean dayOnly, String attribute) {
        this.label = label;
        this.dayOnly = dayOnly;
        this.attribute = attribute;
    }

    String label() {
        return label;
    }

    /** Whether only the day is recorded; such an event stands at the beginning of its day. */
    boolean isDayOnly() {
        return dayOnly;
    }

    /** {@return the attribute that is a text, or an empty text where there is none; dayOnly stands beside it} */
    String attribute() {
        return attribute;
    }
}
