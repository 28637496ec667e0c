package org.svetionik.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.patterns.UnitAnswer.Unit;
import org.svetionik.rules.RuleSet;
import org.svetionik.statistics.GammaPoisson;
import org.svetionik.statistics.Garwood;

/** The units of a level, each held against the rate of all. */
final class UnitRates {

    private static final String FORMULA =
            "E_i = pupils_i sum(O) / sum(pupils); O_i ~ Poisson(r_i E_i), r_i ~ Gamma(a, b)"
                    + " by maximum likelihood; ratio = (a + O_i) / (b + E_i); LOW where P(r_i < %s) >= %s and E_i >= %s,"
                    + " or 0 < O_i below the lower limit of 99.8 per cent; HIGH above the upper one;"
                    + " CANNOT_TELL where O_i = 0 and not LOW";
    private static final String[] SOURCES = {"Spiegelhalter 2005", "Clayton and Kaldor 1987", "Garwood 1936"};

    private final Asked asked;
    private final UnitLevel level;
    private final UnitCounts counts;
    private final int[] units;
    private final long[] observed;
    private final double[] expected;
    private final long total;
    private final double exposure;
    private final @Nullable UnitFunnel funnel;
    private final UnitShrinkage shrinkage;

    UnitRates(Asked asked, UnitLevel level) {
        this.asked = asked;
        this.level = level;
        this.counts = new UnitCounts(asked, level);
        this.units = counts.units();
        this.observed = Arrays.stream(units).mapToLong(counts::cases).toArray();
        this.total = Arrays.stream(observed).sum();
        this.exposure = Arrays.stream(units).mapToDouble(counts::pupils).sum();
        this.expected = Arrays.stream(units)
                .mapToDouble(unit -> counts.pupils(unit) * total / exposure)
                .toArray();
        this.funnel = UnitFunnel.of(observed, expected, exposure == 0 ? 0 : total / exposure);
        this.shrinkage = UnitShrinkage.of(asked.rules(), observed, expected);
    }

    UnitAnswer answer() {
        boolean told = exposure > 0;
        List<Unit> listed = IntStream.range(0, units.length)
                .filter(i -> counts.isAdmitted(units[i]))
                .mapToObj(this::unit)
                .toList();
        return new UnitAnswer(
                level,
                total,
                exposure,
                told ? UnitShrinkage.THOUSAND * total / exposure : null,
                told ? perThousand(total, exposure) : null,
                funnel == null ? 1 : funnel.factor(),
                shrinkage.pupilsForZero(exposure / Math.max(1, total)),
                listed,
                why());
    }

    private Explanation why() {
        RuleSet rules = asked.rules();
        String formula = FORMULA.formatted(rules.silentRatio(), rules.silentLimit(), rules.silentMinExpected());
        return counts.explained(new Why(asked, "units", 1, formula, SOURCES))
                .byTheRules()
                .of(counts.referrals());
    }

    private static Bounds perThousand(long cases, double pupils) {
        return Objects.requireNonNull(Bounds.of(Garwood.of(cases).times(UnitShrinkage.THOUSAND / pupils)));
    }

    private Unit unit(int place) {
        int unit = units[place];
        long cases = observed[place];
        double pupils = counts.pupils(unit);
        GammaPoisson prior = shrinkage.prior();
        return new Unit(
                counts.code(unit),
                status(place),
                cases,
                pupils,
                expected[place],
                UnitShrinkage.THOUSAND * cases / pupils,
                perThousand(cases, pupils),
                funnel == null ? null : funnel.limits(pupils, 0.95),
                funnel == null ? null : funnel.limits(pupils, 0.998),
                prior == null ? null : prior.mean(cases, expected[place]),
                prior == null ? null : Bounds.of(prior.interval(cases, expected[place])),
                shrinkage.probabilityBelowHalf(cases, expected[place]),
                counts.list(unit));
    }

    private UnitStatus status(int place) {
        if (shrinkage.isSilent(observed[place], expected[place])) {
            return UnitStatus.LOW;
        }
        if (observed[place] == 0 || funnel == null) {
            return UnitStatus.CANNOT_TELL;
        }
        double pupils = counts.pupils(units[place]);
        double rate = UnitShrinkage.THOUSAND * observed[place] / pupils;
        Bounds limits = funnel.limits(pupils, 0.998);
        if (rate < limits.lower()) {
            return UnitStatus.LOW;
        }
        Double upper = limits.upper();
        return upper != null && rate > upper ? UnitStatus.HIGH : UnitStatus.IN_CONTROL;
    }
}
