package org.svetionik.access;

import org.jspecify.annotations.Nullable;

/** What somebody is to the service; a viewer acts in one role at a time. */
public enum Role {
    /** Works at a school, and sees what is the school's own. */
    SCHOOL_PROFESSIONAL("School", false),
    /** Works at an agency, and sees what is the agency's own. */
    CASEWORKER("Agency", false),
    /** Maps the links of one district. */
    DISTRICT_COORDINATOR("Agency", true),
    /** Maps the links of the country. */
    NATIONAL_COORDINATOR("Agency", false),
    /** Follows cases and links by pseudonym, for a stated purpose. */
    ANALYST(null, false),
    /** A program that shows published figures and safe statistics. */
    DASHBOARD(null, false),
    /** Imports and configures. */
    ADMINISTRATOR(null, false),
    /** Reads who looked. */
    AUDITOR(null, false);

    private final @Nullable String institutionLabel;
    private final boolean hasDistrict;

    Role(@Nullable String institutionLabel, boolean hasDistrict) {
        this.institutionLabel = institutionLabel;
        this.hasDistrict = hasDistrict;
    }

    /** {@return the label that the institution of such a viewer must carry; null where the role has no institution} */
    public @Nullable String institutionLabel() {
        return institutionLabel;
    }

    /** {@return whether such a viewer has a district, whose registers are the viewer's own} */
    public boolean hasDistrict() {
        return hasDistrict;
    }

    /** {@return whether nobody has this role without an institution} */
    public boolean needsInstitution() {
        return this == SCHOOL_PROFESSIONAL || this == CASEWORKER;
    }
}
