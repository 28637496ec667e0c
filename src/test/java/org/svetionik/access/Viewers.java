package org.svetionik.access;

import java.time.Duration;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Viewers of each role for tests, and testers that ask as one of them, past the sign-in. */
public final class Viewers {

    private Viewers() {}

    public static Viewer school(String institutionCode) {
        return Viewer.of("school", Role.SCHOOL_PROFESSIONAL, institutionCode, null);
    }

    public static Viewer agency(String institutionCode) {
        return Viewer.of("agency", Role.CASEWORKER, institutionCode, null);
    }

    public static Viewer district(String districtCode) {
        return Viewer.of("district", Role.DISTRICT_COORDINATOR, null, districtCode);
    }

    public static Viewer country() {
        return Viewer.of("country", Role.NATIONAL_COORDINATOR, null, null);
    }

    /** An analyst with a purpose. */
    public static Viewer analyst() {
        return Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("REFERRAL_PATTERNS");
    }

    public static Viewer dashboard() {
        return Viewer.of("dashboard", Role.DASHBOARD, null, null);
    }

    public static Viewer administrator() {
        return Viewer.of("administrator", Role.ADMINISTRATOR, null, null);
    }

    public static Viewer auditor() {
        return Viewer.of("auditor", Role.AUDITOR, null, null);
    }

    /** The tester, asking as this viewer; each request with a trail of its own. */
    public static ExecutionGraphQlServiceTester as(ExecutionGraphQlServiceTester tester, Viewer viewer) {
        return tester.mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, new Trail());
                    return input;
                })
                .build();
    }
}
