package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.explanation.Explanation;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** Counts what became of cases by the sender of their first referral to a body that identifies. */
final class QualityCases {

    private static final String ALL = "ALL";
    private static final String FORMULA = "share(outcome) = cases(outcome) / n, interval by Wilson;"
            + " identified cases of a group ~ BetaBinomial(n, a, b), a and b by maximum likelihood over the groups,"
            + " shrunk share = (a + identified) / (a + b + n), interval from quantiles of Beta(a + identified, b + n - identified)";

    private final Asked asked;
    private final OriginGrouping by;
    private final TrainingDays trainings;
    private final QualityTally total = new QualityTally();
    private final Map<String, QualityTally> groups = new TreeMap<>();
    private final List<Integer> fromEarlier = new ArrayList<>();
    private final List<Integer> inWindow = new ArrayList<>();
    private long otherOrigin;
    private long earlier;
    private long later;
    private long never;

    QualityCases(Asked asked, OriginGrouping by) {
        this.asked = asked;
        this.by = by;
        this.trainings = new TrainingDays(asked);
    }

    Quality answer() {
        BitSet referred = Identification.referred(asked);
        referred.stream().forEach(caze -> count(caze, Identification.firstReferral(asked, caze)));
        Days openedOn = asked.graph().cases().openedOn();
        for (int caze = 0; caze < asked.graph().cases().size(); caze++) {
            never += openedOn.isBy(caze, asked.day()) && !referred.get(caze) ? 1 : 0;
        }
        QualityPrior prior = new QualityPrior(groups.values());
        List<QualityGroup> all = new ArrayList<>();
        groups.forEach((code, tally) -> all.add(tally.group(code, asked.graph(), prior)));
        return new Quality(
                total.group(ALL, asked.graph(), new QualityPrior(List.of())),
                all,
                CaseCount.of(asked.graph(), fromEarlier),
                CaseCount.of(asked.graph(), inWindow),
                why());
    }

    private void count(int caze, int referral) {
        int sender = asked.graph().referrals().sender().get(referral);
        int day = Known.dayOf(asked.graph().referrals().sentAt().get(referral));
        if (!asked.includes(sender)) {
            otherOrigin++;
        } else if (day > asked.until()) {
            later++;
        } else if (day < asked.from()) {
            earlier++;
            addIfIdentified(caze, fromEarlier);
            addIfIdentified(caze, inWindow);
        } else {
            QualityOutcome outcome = QualityOutcome.of(asked, caze);
            total.count(caze, outcome);
            groups.computeIfAbsent(by.of(asked, sender, day, trainings), any -> new QualityTally())
                    .count(caze, outcome);
            addIfIdentified(caze, inWindow);
        }
    }

    private void addIfIdentified(int caze, List<Integer> cases) {
        var decisions = asked.graph().decisions();
        int last = Identification.lastDecision(asked, caze);
        if (last != Refs.NONE
                && decisions.outcome().is(last, QualityOutcome.IDENTIFIED.name())
                && asked.isInWindow(decisions.decidedOn().get(last))) {
            cases.add(caze);
        }
    }

    private Explanation why() {
        return new Why(asked, "quality-by-origin", 1, FORMULA, "Wilson (1927)", "Skellam (1948)", "Garwood (1936)")
                .byTheRules()
                .excluding("OTHER_ORIGIN", otherOrigin)
                .excluding("REFERRED_EARLIER", earlier)
                .excluding("REFERRED_LATER", later)
                .excluding("NEVER_REFERRED", never)
                .of(total.referred());
    }
}
