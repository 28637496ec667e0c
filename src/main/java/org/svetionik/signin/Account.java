package org.svetionik.signin;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;

/**
 * Somebody who has signed in.
 *
 * @param name the subject of the token, or the name of the demo account
 * @param roles those of our roles that the account has
 * @param until when the sign-in ends; null where a session ends it
 * @param invented whether it is a demo account, which may be without an institution in a store that holds none for it
 */
record Account(
        String name,
        Set<Role> roles,
        @Nullable String institution,
        @Nullable String district,
        @Nullable Instant until,
        boolean invented)
        implements Principal {

    static final String ROLE = "Svetionik-Role";

    @Override
    public String getName() {
        return name;
    }

    /** The viewer in the one role of the account, or in the one that is asked for; refuses what cannot be told or is incomplete. */
    Viewer viewer(@Nullable String wanted) {
        Role role = role(wanted);
        if (role.needsInstitution() && institution == null && !invented) {
            throw new Refusal(ErrorCode.NO_INSTITUTION, "The token names no institution, which its role must have");
        }
        if (role.hasDistrict() && district == null && !invented) {
            throw new Refusal(ErrorCode.NO_DISTRICT, "The token names no district, which its role must have");
        }
        return Viewer.of(
                name, role, role.institutionLabel() == null ? null : institution, role.hasDistrict() ? district : null);
    }

    private Role role(@Nullable String wanted) {
        if (roles.isEmpty()) {
            throw new Refusal(ErrorCode.NO_ROLE, "The account has no role here");
        }
        if (wanted == null && roles.size() == 1) {
            return roles.iterator().next();
        }
        return roles.stream()
                .filter(role -> role.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> wanted == null ? ambiguous() : notHeld());
    }

    private static Refusal ambiguous() {
        return new Refusal(
                ErrorCode.ROLE_AMBIGUOUS, "The account has several roles; name one of them in the header " + ROLE);
    }

    private static Refusal notHeld() {
        return new Refusal(ErrorCode.NO_ROLE, "The account does not have the role that the header " + ROLE + " names");
    }
}
