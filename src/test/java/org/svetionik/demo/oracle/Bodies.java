package org.svetionik.demo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** PING_PONG (K14), CONFLICTING_DECISIONS (K18), NO_SAFETY_NET (K19), OUTCOME_DIFFERS (K20). */
final class Bodies implements Facts {
    private final Moment moment;
    private final World world;

    Bodies(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    private String districtOf(String smaller, String larger) {
        String own = world.body(smaller).district();
        return own.isEmpty() ? world.body(larger).district() : own;
    }

    void judge(List<Finding> findings) {
        pingPong(findings);
        conflicts(findings);
        decidedAlone(findings);
        noSafetyNet(findings);
        outcomes(findings);
    }

    private void pingPong(List<Finding> findings) {
        Map<String, String> lastSender = new TreeMap<>();
        Map<String, Integer> handoffs = new TreeMap<>();
        Set<String> pairs = new TreeSet<>();
        for (Handoff one : world.handoffs) {
            if (moment.inWindow(one.sentAt())) {
                String pair =
                        one.from().compareTo(one.to()) < 0 ? one.from() + " " + one.to() : one.to() + " " + one.from();
                String key = one.caseCode() + " " + pair;
                boolean turned = !one.from().equals(lastSender.put(key, one.from()));
                if (handoffs.merge(key, turned ? 1 : 0, Integer::sum) >= 3) {
                    pairs.add(pair);
                }
            }
        }
        for (String pair : pairs) {
            String[] codes = pair.split(" ", -1);
            findings.add(Finding.gap(
                    "PING_PONG", districtOf(codes[0], codes[1]), codes[0], "INSTITUTION", codes[1], "INSTITUTION"));
        }
    }

    /** The latest decision known, per case and, where asked for, per body. */
    private Map<String, Verdict> latest(boolean identifiersOnly, boolean perBody) {
        Map<String, Verdict> latest = new TreeMap<>();
        for (Verdict one : world.verdicts) {
            if (!one.on().isAfter(moment.day) && (!identifiersOnly || moment.identifies(one.body()))) {
                latest.merge(
                        perBody ? one.caseCode() + " " + one.body() : one.caseCode(),
                        one,
                        (a, b) -> b.on().isBefore(a.on()) ? a : b);
            }
        }
        return latest;
    }

    private void conflicts(List<Finding> findings) {
        Map<String, List<Verdict>> byCase = new TreeMap<>();
        latest(false, true)
                .values()
                .forEach(one -> byCase.computeIfAbsent(one.caseCode(), code -> new ArrayList<>())
                        .add(one));
        Set<String> pairs = new TreeSet<>();
        byCase.values().forEach(verdicts -> contradictions(verdicts, pairs));
        for (String pair : pairs) {
            String[] codes = pair.split(" ", -1);
            findings.add(Finding.gap(
                    "CONFLICTING_DECISIONS", districtOf(codes[0], codes[1]), codes[0], "BODY", codes[1], "BODY"));
        }
    }

    private void contradictions(List<Verdict> verdicts, Set<String> pairs) {
        for (Verdict yes : verdicts) {
            for (Verdict no : verdicts) {
                boolean refused =
                        no.outcome().equals("NOT_A_VICTIM") || no.outcome().equals("REJECTED");
                LocalDate later = yes.on().isAfter(no.on()) ? yes.on() : no.on();
                if (yes.outcome().equals("IDENTIFIED") && refused && moment.inWindow(later)) {
                    String a = yes.body();
                    String b = no.body();
                    pairs.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
                }
            }
        }
    }

    private void decidedAlone(List<Finding> findings) {
        Set<String> alone = new TreeSet<>();
        world.verdicts.stream()
                .filter(one -> moment.inWindow(one.on()) && !moment.identifies(one.body()))
                .forEach(one -> alone.add(one.body()));
        alone.forEach(body -> findings.add(
                Finding.gap("CONFLICTING_DECISIONS", world.body(body).district(), body, "BODY")));
    }

    private void noSafetyNet(List<Finding> findings) {
        Map<String, List<Help>> helps = new TreeMap<>();
        for (Help one : world.helps) {
            if (!one.kind().equals("CRIMINAL_PROCEEDING") && !one.from().isAfter(moment.day)) {
                helps.computeIfAbsent(world.caseOf(one.caseCode()).student(), code -> new ArrayList<>())
                        .add(one);
            }
        }
        Set<String> bodies = new TreeSet<>();
        for (Verdict one : latest(true, false).values()) {
            String student = world.caseOf(one.caseCode()).student();
            int born = Objects.requireNonNull(world.birthYear.get(student));
            boolean caught = helps.getOrDefault(student, List.of()).stream()
                    .anyMatch(help -> help.to() == null || !help.to().isBefore(one.on()));
            if (!one.outcome().equals("IDENTIFIED")
                    && moment.inWindow(one.on())
                    && moment.daysSince(one.on()) > 7
                    && one.on().getYear() - born <= 18
                    && !caught) {
                bodies.add(one.body());
            }
        }
        bodies.forEach(body -> findings.add(Finding.gap("NO_SAFETY_NET", "", body, "IDENTIFYING_BODY")));
    }

    private void outcomes(List<Finding> findings) {
        Map<String, Verdict> latest = latest(true, false);
        latest.values().removeIf(one -> !moment.inWindow(one.on()));
        Map<String, Set<String>> cases = new TreeMap<>();
        Set<String> all = new HashSet<>();
        for (Handoff one : world.handoffs) {
            Verdict verdict = latest.get(one.caseCode());
            if (verdict != null
                    && moment.identifies(one.to())
                    && !Moment.local(one.sentAt()).isAfter(verdict.on())) {
                cases.computeIfAbsent(world.body(one.from()).kind(), kind -> new TreeSet<>())
                        .add(one.caseCode());
                all.add(one.caseCode());
            }
        }
        double national = (double) identified(all, latest) / all.size();
        cases.remove(Moment.IDENTIFIER);
        cases.forEach((kind, codes) -> {
            long hits = identified(codes, latest);
            boolean outside =
                    national < Moment.lower(hits, codes.size()) || national > Moment.upper(hits, codes.size());
            if (codes.size() >= 10 && outside) {
                findings.add(Finding.gap("OUTCOME_DIFFERS", "", kind, "SENDER_KIND"));
            }
        });
    }

    private static long identified(Set<String> cases, Map<String, Verdict> latest) {
        return cases.stream()
                .filter(code ->
                        Objects.requireNonNull(latest.get(code)).outcome().equals("IDENTIFIED"))
                .count();
    }
}
