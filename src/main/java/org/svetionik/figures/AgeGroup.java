package org.svetionik.figures;

/** Groups of the age that a student reaches within the year. */
enum AgeGroup {
    UNDER_7(6),
    FROM_7_TO_10(10),
    FROM_11_TO_14(14),
    FROM_15_TO_17(17),
    ADULT(Long.MAX_VALUE);

    private final long last;

    AgeGroup(long last) {
        this.last = last;
    }

    static AgeGroup of(long age) {
        for (AgeGroup group : values()) {
            if (age <= group.last) {
                return group;
            }
        }
        return ADULT;
    }
}
