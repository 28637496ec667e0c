package org.svetionik.demo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** DUTY_UNMET (K01) and SKIPPED_STEP (K13). */
final class Duties implements Facts {
    private static final Set<String> ON_THE_WAY = Set.of("CASE_OPENED", "INDICATOR_OBSERVED", "REFERRAL_RECEIVED");

    private record Opportunity(String caseCode, String giver, Duty duty, List<String> candidates, LocalDate start) {}

    private final Moment moment;
    private final World world;
    private final Map<String, List<Handoff>> byCase = new HashMap<>();
    private final Map<String, List<Verdict>> verdicts = new HashMap<>();
    private final Map<String, List<String>> candidates = new HashMap<>();
    private final List<Opportunity> opportunities = new ArrayList<>();

    Duties(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
        world.handoffs.stream()
                .filter(one -> moment.known(one.sentAt()))
                .forEach(one -> byCase.computeIfAbsent(one.caseCode(), code -> new ArrayList<>())
                        .add(one));
        world.verdicts.forEach(one -> verdicts.computeIfAbsent(one.caseCode(), code -> new ArrayList<>())
                .add(one));
        for (Case one : world.cases.values()) {
            holders(one).forEach((giver, since) -> collect(one, giver, since));
        }
    }

    private Map<String, LocalDate> holders(Case one) {
        Map<String, LocalDate> since = new TreeMap<>();
        for (Handoff hand : byCase.getOrDefault(one.code(), List.of())) {
            var receipt = moment.receipt(hand);
            boolean kept =
                    !hand.response().equals("REFUSED") && !hand.response().equals("REDIRECTED");
            if (receipt != null && kept) {
                since.merge(hand.to(), Moment.local(receipt), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        if (!one.openedOn().isAfter(moment.day)) {
            since.put(one.by(), one.openedOn());
        }
        return since;
    }

    private void collect(Case one, String giver, LocalDate since) {
        String kind = world.body(giver).kind();
        for (Duty duty : world.duties) {
            boolean from = duty.from().equals("ANY") ? !kind.equals(duty.to()) : kind.equals(duty.from());
            boolean fits = duty.priority().isEmpty() || duty.priority().equals(moment.priority(one.code()));
            LocalDate trigger = from && fits && !duty.conditional() ? trigger(duty, one, giver) : null;
            if (trigger != null && !trigger.isAfter(moment.day)) {
                List<String> to = candidates(duty, one.student());
                if (!to.isEmpty() && moment.isActive(world.body(giver))) {
                    LocalDate start = trigger.isAfter(since) ? trigger : since;
                    opportunities.add(new Opportunity(one.code(), giver, duty, to, start));
                }
            }
        }
    }

    private @Nullable LocalDate trigger(Duty duty, Case one, String giver) {
        return switch (duty.trigger()) {
            case "CASE_OPENED" -> one.openedOn();
            case "VICTIM_IDENTIFIED" -> firstVerdict(one.code(), true);
            case "DECISION_MADE" -> firstVerdict(one.code(), false);
            default ->
                throw new IllegalStateException("No duty of the reference has the trigger " + duty.trigger() + giver);
        };
    }

    private @Nullable LocalDate firstVerdict(String code, boolean identified) {
        return verdicts.getOrDefault(code, List.of()).stream()
                .filter(one -> moment.identifies(one.body()))
                .filter(one -> !identified || one.outcome().equals("IDENTIFIED"))
                .map(Verdict::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** G14 and G15. */
    private List<String> candidates(Duty duty, String student) {
        Body school = world.body(Objects.requireNonNull(world.schoolOf.get(student)));
        String key = duty.code() + school.municipality() + school.district();
        return candidates.computeIfAbsent(key, any -> {
            List<Body> all = world.bodies.values().stream()
                    .filter(one -> one.kind().equals(duty.to()) && moment.isActive(one))
                    .toList();
            List<Body> own = all.stream()
                    .filter(one -> one.district().equals(school.district()))
                    .toList();
            List<Body> whole =
                    own.stream().filter(one -> one.municipality().isEmpty()).toList();
            List<Body> near = own.stream()
                    .filter(one -> one.municipality().equals(school.municipality()))
                    .toList();
            return codes(
                    switch (duty.territory()) {
                        case "SAME_MUNICIPALITY" -> near.isEmpty() ? whole : near;
                        case "SAME_DISTRICT" -> whole.isEmpty() ? own : whole;
                        default ->
                            all.stream().filter(one -> one.district().isEmpty()).toList();
                    });
        });
    }

    private static List<String> codes(List<Body> bodies) {
        return bodies.stream().map(Body::code).toList();
    }

    /** G07: hours as whole days, rounded up. */
    private static long days(Duty duty) {
        Integer hours = duty.hours();
        return hours == null ? 30 : (hours + 23) / 24;
    }

    private boolean made(Opportunity one) {
        return byCase.getOrDefault(one.caseCode(), List.of()).stream()
                .anyMatch(hand ->
                        hand.from().equals(one.giver()) && one.candidates().contains(hand.to()));
    }

    private boolean due(Opportunity one) {
        return moment.daysSince(one.start()) > days(one.duty());
    }

    /** K01c. */
    private boolean inTheirHands(Opportunity one) {
        LocalDate deadline = one.start().plusDays(days(one.duty()));
        return one.candidates().contains(world.caseOf(one.caseCode()).by())
                || byCase.getOrDefault(one.caseCode(), List.of()).stream()
                        .anyMatch(hand -> !hand.from().equals(one.giver())
                                && one.candidates().contains(hand.to())
                                && !Moment.local(hand.sentAt()).isAfter(deadline));
    }

    void judge(List<Finding> findings) {
        unmet(findings);
        skipped(findings);
    }

    private void unmet(List<Finding> findings) {
        Map<String, Set<String>> cases = new TreeMap<>();
        Set<String> handedOn = new HashSet<>();
        for (Opportunity one : opportunities) {
            boolean made = made(one);
            if (!moment.inWindow(one.start()) || !(made || due(one)) || (!made && inTheirHands(one))) {
                continue;
            }
            String pair = one.giver() + " " + one.candidates().get(0);
            cases.computeIfAbsent(pair, key -> new TreeSet<>()).add(one.caseCode());
            if (made) {
                handedOn.add(pair);
            }
        }
        cases.forEach((pair, codes) -> {
            if (codes.size() >= 3 && !handedOn.contains(pair)) {
                String giver = pair.substring(0, pair.indexOf(' '));
                String receiver = pair.substring(pair.indexOf(' ') + 1);
                String own = world.body(giver).district();
                String district = own.isEmpty() ? world.body(receiver).district() : own;
                findings.add(Finding.gap("DUTY_UNMET", district, giver, "GIVER", receiver, "RECEIVER"));
            }
        });
    }

    private void skipped(List<Finding> findings) {
        Map<String, Set<String>> onPath = new TreeMap<>();
        Map<String, Set<String>> missed = new TreeMap<>();
        for (Opportunity one : opportunities) {
            String receiver = one.candidates().get(0);
            if (ON_THE_WAY.contains(one.duty().trigger())
                    && due(one)
                    && !moment.identifies(receiver)
                    && reachedCentreInWindow(one.caseCode())) {
                onPath.computeIfAbsent(receiver, code -> new TreeSet<>()).add(one.caseCode());
                if (!reached(one)) {
                    missed.computeIfAbsent(receiver, code -> new TreeSet<>()).add(one.caseCode());
                }
            }
        }
        missed.forEach((receiver, codes) -> {
            int n = Objects.requireNonNull(onPath.get(receiver)).size();
            if (n >= 5 && Moment.lower(codes.size(), n) > 0.10) {
                findings.add(Finding.gap("SKIPPED_STEP", world.body(receiver).district(), receiver, "NOT_REACHED"));
            }
        });
    }

    private boolean reachedCentreInWindow(String code) {
        return byCase.getOrDefault(code, List.of()).stream()
                .filter(hand -> moment.identifies(hand.to()))
                .findFirst()
                .filter(hand -> moment.inWindow(hand.sentAt()))
                .isPresent();
    }

    private boolean reached(Opportunity one) {
        return one.candidates().contains(world.caseOf(one.caseCode()).by())
                || byCase.getOrDefault(one.caseCode(), List.of()).stream()
                        .anyMatch(hand -> one.candidates().contains(hand.to()));
    }
}
