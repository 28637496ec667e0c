package org.svetionik.gaps.register;

import org.jspecify.annotations.Nullable;

/** Who did something about a gap, by role and workplace; the record of who looked has the account. */
public record GapCarer(
        String role,
        @Nullable String institutionCode,
        @Nullable String districtCode) {}
