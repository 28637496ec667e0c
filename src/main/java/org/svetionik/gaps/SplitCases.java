package org.svetionik.gaps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.svetionik.snapshot.Agreements;
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
        private final Map<Long, Split> byLeads = new HashMap<>();
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
                Split split = byLeads.computeIfAbsent(pair(first, second), key -> new Split());
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
            Set<Long> agreed = agreed();
            new TreeMap<>(byLeads).forEach((key, split) -> {
                int smaller = (int) (key >> Integer.SIZE);
                int larger = key.intValue();
                boolean active = asOf.isActive(smaller) && asOf.isActive(larger);
                if (split.untold > 0 && active && !agreed.contains(key)) {
                    findings.accept(found(smaller, larger, split));
                }
            });
        }

        /** K09b: pairs with an agreement in force. */
        private Set<Long> agreed() {
            Agreements agreements = asOf.graph.agreements();
            Set<Long> agreed = new HashSet<>();
            for (int i = 0; i < agreements.size(); i++) {
                if (agreements.validFrom().isBy(i, asOf.day)
                        && agreements.validTo().get(i) >= asOf.day) {
                    agreed.add(
                            pair(agreements.first().get(i), agreements.second().get(i)));
                }
            }
            return agreed;
        }

        private Finding found(int smaller, int larger, Split split) {
            return Finding.open(
                            GapKind.SPLIT_CASES,
                            asOf.district(smaller, larger),
                            new Subject("LEAD", asOf.code(smaller)),
                            new Subject("LEAD", asOf.code(larger)))
                    .since(split.since)
                    .counting(0, split.untold, split.shared, null)
                    .with(Map.of("evidenceLimit", EVIDENCE), split.evidence());
        }

        private static long pair(int a, int b) {
            return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
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
