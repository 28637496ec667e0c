package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;

/** What the two ends of a flow are. */
enum FlowGrouping {
    KIND,
    INSTITUTION,
    DISTRICT,
    SECTOR;

    /** {@return the group of an institution} */
    String of(Asked asked, int institution) {
        return switch (this) {
            case KIND -> asked.kind(institution);
            case INSTITUTION -> asked.code(institution);
            case DISTRICT -> asked.districtOrNational(institution);
            case SECTOR -> asked.sector(institution);
        };
    }

    /** {@return the kind of all institutions of the group of one; null where they may differ} */
    @Nullable
    String kindOf(Asked asked, int institution) {
        return this == KIND || this == INSTITUTION ? asked.kind(institution) : null;
    }
}
