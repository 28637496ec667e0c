package org.svetionik.gaps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Referrals;

/** Finds pairs of leads whose open cases share somebody or something, and who are not in touch (K12a to K12d). */
final class SplitCases implements Detector {

    private static final int EVIDENCE = 100;

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Splits splits = new Splits(asOf);
        new SharedCases(asOf).forEach(splits::add);
        splits.judge(findings);
    }

    /** Pairs of cases by their leads. */
    private static final class Splits {

        private final AsOf asOf;
        private final Map<Pair, Split> byLeads = new HashMap<>();
        private final int[] partner;

        Splits(AsOf asOf) {
            this.asOf = asOf;
            this.partner = new int[asOf.graph.cases().size()];
            Arrays.fill(partner, -1);
        }

        /** A pair may come again, for each thing that the two share. */
        void add(int one, int other, int day) {
            int first = asOf.lead(one);
            int second = asOf.lead(other);
            if (first != second) {
                boolean isNew = partner[other] != one;
                partner[other] = one;
                Split split = byLeads.computeIfAbsent(Pair.either(first, second), key -> new Split());
                split.shared += isNew ? 1 : 0;
                if (!isTold(one, first, second) && !isTold(other, first, second)) {
                    split.add(one, other, day, isNew);
                }
            }
        }

        /** K12c: whether either lead referred the case to the other, at any time. */
        private boolean isTold(int caze, int first, int second) {
            Referrals referrals = asOf.graph.referrals();
            Groups ofCase = asOf.graph.index().referralsOfCase();
            for (int place = ofCase.from(caze); place < ofCase.until(caze); place++) {
                int row = ofCase.row(place);
                int from = referrals.sender().get(row);
                int to = referrals.receiver().get(row);
                if (((from == first && to == second) || (from == second && to == first)) && asOf.isSent(row)) {
                    return true;
                }
            }
            return false;
        }

        void judge(Consumer<Finding> findings) {
            Pacts pacts = new Pacts(asOf);
            new TreeMap<>(byLeads).forEach((leads, split) -> {
                boolean active = asOf.isActive(leads.first()) && asOf.isActive(leads.second());
                if (split.untold > 0 && active && !pacts.isInForce(leads.first(), leads.second())) {
                    findings.accept(found(leads, split));
                }
            });
        }

        private Finding found(Pair leads, Split split) {
            return Finding.open(
                            GapKind.SPLIT_CASES,
                            asOf.district(leads.first(), leads.second()),
                            new Subject("LEAD", asOf.code(leads.first())),
                            new Subject("LEAD", asOf.code(leads.second())))
                    .since(split.since)
                    .counting(0, split.untold, split.shared, null)
                    .with(Map.of("evidenceLimit", EVIDENCE), split.evidence());
        }
    }

    /** What is known of one pair of leads: pairs of cases that share anything, and those of which neither told the other. */
    private static final class Split {

        private long shared;
        private long untold;
        private int since = Integer.MAX_VALUE;
        private final Set<Integer> cases = new TreeSet<>();

        /** K12d: pairs are counted, evidence is cut. */
        void add(int one, int other, int day, boolean isNew) {
            since = Math.min(since, day);
            untold += isNew ? 1 : 0;
            if (isNew) {
                prove(one);
                prove(other);
            }
        }

        private void prove(int caze) {
            if (cases.size() < EVIDENCE) {
                cases.add(caze);
            }
        }

        List<Evidence> evidence() {
            return cases.stream()
                    .map(row -> new Evidence(Evidence.Label.CASE, row))
                    .toList();
        }
    }
}
