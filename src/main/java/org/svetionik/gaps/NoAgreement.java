package org.svetionik.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;

/** NO_AGREEMENT: a district office and a social work centre or police of its district that work together without one in force (K09). */
final class NoAgreement implements Detector {

    private static final String OFFICE = "DISTRICT_OFFICE";
    private static final Set<String> OTHERS = Set.of("SOCIAL_WORK_CENTRE", "POLICE");
    private static final String ANYBODY = "ANY";

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Institutions institutions = asOf.graph.institutions();
        Traffic traffic = new Traffic(asOf);
        Pacts pacts = new Pacts(asOf);
        for (int office = 0; office < institutions.size(); office++) {
            int district = institutions.district().get(office);
            if (!institutions.kind().is(office, OFFICE) || district == Refs.NONE || !asOf.isActive(office)) {
                continue;
            }
            for (int other = 0; other < institutions.size(); other++) {
                boolean applies = OTHERS.contains(asOf.kind(other))
                        && institutions.district().get(other) == district
                        && asOf.isActive(other)
                        && (traffic.flows(office, other) || bound(asOf.graph.duties(), asOf.kind(other)));
                if (applies) {
                    judge(asOf, office, other, pacts, traffic, findings);
                }
            }
        }
    }

    private static void judge(
            AsOf asOf, int office, int other, Pacts pacts, Traffic traffic, Consumer<Finding> findings) {
        Finding finding = Finding.open(
                        GapKind.NO_AGREEMENT,
                        asOf.district(office),
                        new Subject(OFFICE, asOf.code(office)),
                        new Subject("OTHER", asOf.code(other)))
                .counting(1, 0, 1, null)
                .with(
                        Map.of(
                                "referrals",
                                traffic.inWindow(office, other),
                                "warningDays",
                                asOf.rules.agreementWarningDays()),
                        evidence(pacts, office, other));
        if (!pacts.isInForce(office, other)) {
            findings.accept(finding.since(since(asOf, office, other, pacts, traffic)));
            return;
        }
        int end = pacts.heldUntil(office, other);
        if (end != Days.NONE && end <= asOf.day + asOf.rules.agreementWarningDays()) {
            findings.accept(finding.is(FindingStatus.WARNING)
                    .counting(1, 1, 1, null)
                    .since(end - asOf.rules.agreementWarningDays()));
        }
    }

    private static List<Evidence> evidence(Pacts pacts, int office, int other) {
        return pacts.between(office, other).stream()
                .map(row -> new Evidence(Label.AGREEMENT, row))
                .toList();
    }

    /** The day after the last agreement, else the first referral, else the opening of the later of the two (table 4.3). */
    private static int since(AsOf asOf, int office, int other, Pacts pacts, Traffic traffic) {
        int ended = pacts.lastEnd(office, other);
        if (ended != Days.NONE) {
            return ended + 1;
        }
        int first = traffic.firstDay(office, other);
        return first != Days.NONE ? first : later(asOf, office, other);
    }

    private static int later(AsOf asOf, int office, int other) {
        Days opened = asOf.graph.institutions().activeFrom();
        if (opened.isEmpty(office) || opened.isEmpty(other)) {
            return opened.isEmpty(office) ? opened.get(other) : opened.get(office);
        }
        return Math.max(opened.get(office), opened.get(other));
    }

    /** Whether an unconditional duty joins the two kinds, in either order (K09a). */
    private static boolean bound(Duties duties, String kind) {
        for (int duty = 0; duty < duties.size(); duty++) {
            if (duties.condition().get(duty).isEmpty()
                    && (joins(duties, duty, OFFICE, kind) || joins(duties, duty, kind, OFFICE))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Duties duties, int duty, String from, String to) {
        return duties.toKind().is(duty, to)
                && (duties.fromKind().is(duty, from) || duties.fromKind().is(duty, ANYBODY));
    }

    /** Referrals known between a district office and another, in either direction. */
    private static final class Traffic {

        private final AsOf asOf;
        private final Map<Pair, int[]> counts = new HashMap<>();

        Traffic(AsOf asOf) {
            this.asOf = asOf;
            var referrals = asOf.graph.referrals();
            for (int row = 0; row < referrals.size(); row++) {
                int sender = referrals.sender().get(row);
                int receiver = referrals.receiver().get(row);
                if (asOf.isSent(row) && receiver != Refs.NONE && (isOffice(sender) || isOffice(receiver))) {
                    int[] count =
                            counts.computeIfAbsent(Pair.either(sender, receiver), any -> new int[] {0, Days.NONE});
                    long sent = referrals.sentAt().get(row);
                    count[0] += asOf.isInWindow(sent) ? 1 : 0;
                    count[1] = Math.min(count[1], AsOf.dayOf(sent));
                }
            }
        }

        private boolean isOffice(int institution) {
            return asOf.kind(institution).equals(OFFICE);
        }

        private int[] of(int a, int b) {
            return counts.getOrDefault(Pair.either(a, b), new int[] {0, Days.NONE});
        }

        int inWindow(int a, int b) {
            return of(a, b)[0];
        }

        boolean flows(int a, int b) {
            return inWindow(a, b) > 0;
        }

        int firstDay(int a, int b) {
            return of(a, b)[1];
        }
    }
}
