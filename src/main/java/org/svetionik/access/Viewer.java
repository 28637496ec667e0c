package org.svetionik.access;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and in which role. Travels with each request from the sign-in to the statement; nothing is read without one.
 *
 * @param name the subject of the sign-in, as the record of who looked has it; never shown to others
 * @param role null for the service itself, which may see everything and answers nobody
 * @param institutionCode the institution the viewer works at; null where the role has none or none is known
 * @param districtCode the district of a district co-ordinator; null for every other role
 * @param purpose what an analyst reads single cases for, one of the stated purposes; null where none was stated
 * @param openedCases codes of cases that the viewer opened by breaking the glass, and that are open at this moment
 */
public record Viewer(
        String name,
        @Nullable Role role,
        @Nullable String institutionCode,
        @Nullable String districtCode,
        @Nullable String purpose,
        Set<String> openedCases) {

    private static final Viewer SERVICE = new Viewer("service", null, null, null, null, Set.of());

    public Viewer {
        openedCases = Set.copyOf(openedCases);
    }

    /** A viewer without purpose and without opened cases. */
    public static Viewer of(String name, Role role, @Nullable String institutionCode, @Nullable String districtCode) {
        return new Viewer(name, Objects.requireNonNull(role), institutionCode, districtCode, null, Set.of());
    }

    /** The service itself, for work that answers nobody: first start, imports, releases. A test lists who may call this. */
    public static Viewer service() {
        return SERVICE;
    }

    public boolean isService() {
        return role == null;
    }

    /** The same viewer with these cases opened. */
    public Viewer withOpenedCases(Set<String> caseCodes) {
        return new Viewer(name, role, institutionCode, districtCode, purpose, caseCodes);
    }

    /** The same viewer, reading for a purpose. */
    public Viewer withPurpose(@Nullable String stated) {
        return new Viewer(name, role, institutionCode, districtCode, stated, openedCases);
    }
}
