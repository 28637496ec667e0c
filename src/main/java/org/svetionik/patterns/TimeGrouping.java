package org.svetionik.patterns;

/** What times are grouped by; each is known when the time begins, so that no group depends on how it ends. */
enum TimeGrouping {
    SECTOR,
    KIND,
    PRIORITY,
    DISTRICT;

    /** {@return the group of a time that begins at an institution} */
    String of(Asked asked, int institution, String priority) {
        return switch (this) {
            case SECTOR -> asked.sector(institution);
            case KIND -> asked.kind(institution);
            case PRIORITY -> priority;
            case DISTRICT -> asked.districtOrNational(institution);
        };
    }
}
