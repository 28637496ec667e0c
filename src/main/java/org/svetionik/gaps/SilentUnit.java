package org.svetionik.gaps;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Places;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;
import org.svetionik.statistics.GammaPoisson;

/** SILENT_UNIT: a school, municipality or district that refers far fewer cases than its pupils would lead one to expect (K06). */
final class SilentUnit implements Detector {

    private static final String SCHOOL = "SCHOOL";

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Institutions institutions = asOf.graph.institutions();
        Places places = asOf.graph.places();
        new Level(asOf, SCHOOL, institutions.codes(), school -> school).judge(findings);
        new Level(asOf, "MUNICIPALITY", places.municipalities(), institutions.municipality()::get).judge(findings);
        new Level(asOf, "DISTRICT", places.districts(), institutions.district()::get).judge(findings);
    }

    /** The units of one level, which make one prior together. */
    private static final class Level {

        private final AsOf asOf;
        private final String role;
        private final Codes codes;
        private final double[] pupils;
        private final long[] observed;
        private final int[] schoolOf;

        Level(AsOf asOf, String role, Codes codes, IntUnaryOperator unitOf) {
            this.asOf = asOf;
            this.role = role;
            this.codes = codes;
            this.pupils = new double[codes.size()];
            this.observed = new long[codes.size()];
            this.schoolOf = new int[codes.size()];
            Arrays.fill(schoolOf, Refs.NONE);
            expose(unitOf);
            count(unitOf);
        }

        /** Pupils of schools at work, by the share of the window in which each was (K06f). */
        private void expose(IntUnaryOperator unitOf) {
            Institutions institutions = asOf.graph.institutions();
            for (int school = 0; school < institutions.size(); school++) {
                int unit = institutions.kind().is(school, SCHOOL) ? unitOf.applyAsInt(school) : Refs.NONE;
                int enrolled = institutions.pupils().get(school, 0);
                if (unit != Refs.NONE
                        && enrolled > 0
                        && asOf.isActive(school)
                        && !institutions.level().is(school, "MUSIC_BALLET")) {
                    pupils[unit] += enrolled * shareOfWindow(school);
                    schoolOf[unit] = schoolOf[unit] == Refs.NONE ? school : schoolOf[unit];
                }
            }
        }

        private double shareOfWindow(int school) {
            Institutions institutions = asOf.graph.institutions();
            int first = institutions.activeFrom().isEmpty(school)
                    ? asOf.windowStart + 1
                    : Math.max(asOf.windowStart + 1, institutions.activeFrom().get(school));
            return (asOf.day - first + 1.0) / (asOf.day - asOf.windowStart);
        }

        /** Distinct cases of which a school of the unit sent a referral in the window (K06a). */
        private void count(IntUnaryOperator unitOf) {
            Referrals referrals = asOf.graph.referrals();
            Set<Long> seen = new HashSet<>();
            for (int referral = 0; referral < referrals.size(); referral++) {
                int sender = referrals.sender().get(referral);
                boolean counts = asOf.isSent(referral)
                        && asOf.kind(sender).equals(SCHOOL)
                        && asOf.isInWindow(referrals.sentAt().get(referral));
                int unit = counts ? unitOf.applyAsInt(sender) : Refs.NONE;
                if (unit != Refs.NONE
                        && seen.add((long) unit << 32 | referrals.caze().get(referral))) {
                    observed[unit]++;
                }
            }
        }

        void judge(Consumer<Finding> findings) {
            int[] units = IntStream.range(0, pupils.length)
                    .filter(unit -> pupils[unit] > 0)
                    .toArray();
            long[] counts =
                    Arrays.stream(units).mapToLong(unit -> observed[unit]).toArray();
            long total = Arrays.stream(counts).sum();
            double exposure = Arrays.stream(pupils).sum();
            double[] expected = Arrays.stream(units)
                    .mapToDouble(unit -> pupils[unit] * total / exposure)
                    .toArray();
            Optional<GammaPoisson> prior = units.length < asOf.rules.silentMinUnits()
                            || total < asOf.rules.silentMinCases()
                    ? Optional.empty()
                    : GammaPoisson.fit(counts, expected).filter(fit -> fit.shape() <= asOf.rules.silentGreatestShape());
            for (int i = 0; i < units.length; i++) {
                judge(units[i], expected[i], exposure / Math.max(1, total), prior, findings);
            }
        }

        private void judge(
                int unit,
                double expected,
                double pupilsForOne,
                Optional<GammaPoisson> prior,
                Consumer<Finding> findings) {
            RuleSet rules = asOf.rules;
            double below = prior.map(fit -> fit.probabilityBelow(rules.silentRatio(), observed[unit], expected))
                    .orElse(0.0);
            boolean silent = below >= rules.silentLimit() && expected >= rules.silentMinExpected();
            if (!silent && observed[unit] > 0) {
                return;
            }
            Finding finding = Finding.open(
                            GapKind.SILENT_UNIT, asOf.district(schoolOf[unit]), new Subject(role, codes.get(unit)))
                    .counting(expected, observed[unit], Math.round(pupils[unit]), null)
                    .likely(below)
                    .with(Map.of("level", role, "ratio", rules.silentRatio()), evidence(unit));
            findings.accept(silent ? finding : finding.needs(needed(prior, pupilsForOne)));
        }

        /** The pupils with whom a zero would be a gap (K06e). */
        private @Nullable Long needed(Optional<GammaPoisson> prior, double pupilsForOne) {
            return prior.map(fit -> fit.expectedForZero(asOf.rules.silentRatio(), asOf.rules.silentLimit()))
                    .map(expected -> Math.max(expected, asOf.rules.silentMinExpected()))
                    .map(expected -> (long) Math.ceil(expected * pupilsForOne))
                    .orElse(null);
        }

        private List<Evidence> evidence(int unit) {
            return role.equals(SCHOOL) ? List.of(new Evidence(Label.INSTITUTION, unit)) : List.of();
        }
    }
}
