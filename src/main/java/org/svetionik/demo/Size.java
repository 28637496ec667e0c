package org.svetionik.demo;

/** How much of the country a package invents. The counts of students, observations, cases and referrals are exact. */
public enum Size {
    /** Nineteen municipalities in five districts: enough to show each kind of gap. */
    SMALL(5_200, 9_500, 4_300, 8_000, 2.6, 1.0),
    /** Every municipality with its number of primary and secondary schools. */
    NATIONAL(200_000, 400_000, 60_000, 100_000, 84, 2.5);

    final int students;
    final int observations;
    final int cases;
    final int referrals;
    /** Cases that schools open in an average month before the first training. */
    final double schoolCasesPerMonth;
    /** Cases of the agencies, as a multiple of the rates in {@link AgencyStream}. */
    final double agencyRate;

    Size(int students, int observations, int cases, int referrals, double schoolCasesPerMonth, double agencyRate) {
        this.students = students;
        this.observations = observations;
        this.cases = cases;
        this.referrals = referrals;
        this.schoolCasesPerMonth = schoolCasesPerMonth;
        this.agencyRate = agencyRate;
    }
}
