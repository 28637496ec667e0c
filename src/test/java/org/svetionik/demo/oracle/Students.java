package org.svetionik.demo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** SIGNS_NOT_ESCALATED (K11), SPLIT_CASES (K12), NO_LEAD (K15). */
final class Students implements Facts {
    private static final Set<String> TOO_COMMON = Set.of("RESIDENCE", "CONTACT");

    private final Moment moment;
    private final World world;
    private final Map<String, List<Case>> casesOf = new HashMap<>();
    private final Map<String, List<Handoff>> byCase = new HashMap<>();

    Students(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
        world.cases.values().stream()
                .filter(one -> !one.openedOn().isAfter(moment.day))
                .forEach(one -> casesOf.computeIfAbsent(one.student(), code -> new ArrayList<>())
                        .add(one));
        world.handoffs.stream()
                .filter(one -> moment.known(one.sentAt()))
                .forEach(one -> byCase.computeIfAbsent(one.caseCode(), code -> new ArrayList<>())
                        .add(one));
    }

    void judge(List<Finding> findings) {
        signs(findings);
        split(findings);
        noLead(findings);
    }

    private void signs(List<Finding> findings) {
        Map<String, List<Sign>> seen = new TreeMap<>();
        for (Sign one : world.signs) {
            boolean counts = !Moment.PROXIES.contains(one.indicator())
                    && !world.indicatorKind.getOrDefault(one.indicator(), "").equals("RISK_FACTOR");
            if (counts
                    && moment.known(one.recordedAt())
                    && world.body(one.by()).kind().equals("SCHOOL")) {
                seen.computeIfAbsent(one.by() + " " + one.student(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        Set<String> schools = new TreeSet<>();
        seen.forEach((pair, signs) -> {
            if (moments(signs).stream().anyMatch(day -> !answered(signs.get(0).student(), day))) {
                schools.add(signs.get(0).by());
            }
        });
        schools.forEach(school -> findings.add(
                Finding.gap("SIGNS_NOT_ESCALATED", world.body(school).district(), school, "SCHOOL")));
    }

    /** Days in the window whose limit has passed. */
    private Set<LocalDate> moments(List<Sign> signs) {
        Set<LocalDate> warnings = new TreeSet<>();
        Set<LocalDate> moments = new TreeSet<>();
        for (Sign one : signs) {
            String kind = world.indicatorKind.getOrDefault(one.indicator(), "");
            String urgency = world.indicatorUrgency.getOrDefault(one.indicator(), "");
            boolean urgent =
                    kind.equals("DIRECT_DISCLOSURE") || urgency.equals("URGENT_24H") || urgency.equals("EMERGENCY");
            if (urgent && moment.daysSince(one.on()) > 1) {
                moments.add(one.on());
            }
            if (kind.equals("WARNING_SIGN")) {
                warnings.add(one.on());
            }
        }
        for (LocalDate day : warnings) {
            long within = warnings.stream()
                    .filter(other -> !other.isBefore(day.minusDays(60)) && !other.isAfter(day))
                    .count();
            if (within >= 3 && moment.daysSince(day) > 7) {
                moments.add(day);
            }
        }
        moments.removeIf(day -> !moment.inWindow(day));
        return moments;
    }

    private boolean answered(String student, LocalDate day) {
        return casesOf.getOrDefault(student, List.of()).stream().anyMatch(one -> {
            LocalDate closed = one.closedOn();
            boolean open = !one.closed() || (closed != null && !closed.isBefore(day));
            return open
                    || byCase.getOrDefault(one.code(), List.of()).stream()
                            .anyMatch(hand -> !Moment.local(hand.sentAt()).isBefore(day));
        });
    }

    private void noLead(List<Finding> findings) {
        Set<String> openers = new TreeSet<>();
        for (Case one : world.cases.values()) {
            if (moment.isOpen(one) && lead(one).isEmpty() && moment.daysSince(one.openedOn()) > 1) {
                openers.add(one.by());
            }
        }
        openers.forEach(by -> findings.add(Finding.gap("NO_LEAD", world.body(by).district(), by, "OPENER")));
    }

    private String lead(Case one) {
        LocalDate since = one.leadSince();
        return since != null && since.isAfter(moment.day) ? "" : one.lead();
    }

    private void split(List<Finding> findings) {
        Set<String> pairs = new TreeSet<>();
        for (Set<String> cases : shared().values()) {
            for (String a : cases) {
                cases.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> judge(a, b, pairs));
            }
        }
        for (String pair : pairs) {
            String[] leads = pair.split(" ", -1);
            String own = world.body(leads[0]).district();
            String district = own.isEmpty() ? world.body(leads[1]).district() : own;
            findings.add(Finding.gap("SPLIT_CASES", district, leads[0], "LEAD", leads[1], "LEAD"));
        }
    }

    /** Open cases with a lead by what they share: the student, or an entity in a role that counts. */
    private Map<String, Set<String>> shared() {
        Map<String, Set<String>> shared = new TreeMap<>();
        for (Case one : world.cases.values()) {
            if (isLed(one)) {
                shared.computeIfAbsent(one.student(), code -> new TreeSet<>()).add(one.code());
            }
        }
        for (Tie tie : world.ties) {
            Case one = world.caseOf(tie.caseCode());
            LocalDate since = tie.since() == null ? one.openedOn() : tie.since();
            if (!TOO_COMMON.contains(tie.role()) && !since.isAfter(moment.day) && isLed(one)) {
                shared.computeIfAbsent(tie.entity(), code -> new TreeSet<>()).add(one.code());
            }
        }
        return shared;
    }

    private boolean isLed(Case one) {
        return moment.isOpen(one) && !lead(one).isEmpty();
    }

    private void judge(String a, String b, Set<String> pairs) {
        String one = lead(world.caseOf(a));
        String other = lead(world.caseOf(b));
        boolean told = inTouch(a, one, other) || inTouch(b, one, other);
        boolean agreed = Cooperating.inForceUntil(world.pacts, one, other, moment.day) != null;
        if (!one.equals(other) && !told && !agreed) {
            pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
        }
    }

    private boolean inTouch(String code, String one, String other) {
        return byCase.getOrDefault(code, List.of()).stream()
                .anyMatch(hand -> (hand.from().equals(one) && hand.to().equals(other))
                        || (hand.from().equals(other) && hand.to().equals(one)));
    }
}
