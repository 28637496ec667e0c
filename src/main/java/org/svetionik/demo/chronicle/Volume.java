package org.svetionik.demo.chronicle;

/**
 * How much happens. Students, observations, cases and referrals are exact.
 *
 * @param schoolCasesPerMonth cases that schools open in an average month before the first training
 * @param agencyRate cases of the agencies, as a multiple of the rates in the stream of agencies
 * @param earlyCoverage share of the agencies that keep records before the months that gaps look back to
 */
public record Volume(
        int students,
        int observations,
        int cases,
        int referrals,
        double schoolCasesPerMonth,
        double agencyRate,
        double earlyCoverage) {}
