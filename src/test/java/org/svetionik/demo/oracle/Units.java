package org.svetionik.demo.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/** SILENT_UNIT (K06). */
final class Units implements Facts {
    private final Moment moment;
    private final World world;

    Units(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    void judge(List<Finding> findings) {
        silent(findings);
    }

    private void silent(List<Finding> findings) {
        level("SCHOOL", Body::code, findings);
        level("MUNICIPALITY", Body::municipality, findings);
        level("DISTRICT", Body::district, findings);
    }

    private void level(String role, Function<Body, String> unitOf, List<Finding> findings) {
        Map<String, Double> pupils = new TreeMap<>();
        Map<String, String> districts = new HashMap<>();
        for (Body one : world.bodies.values()) {
            boolean counts = one.kind().equals("SCHOOL")
                    && moment.isActive(one)
                    && one.pupils() > 0
                    && !one.level().equals("MUSIC_BALLET");
            if (counts && !unitOf.apply(one).isEmpty()) {
                pupils.merge(unitOf.apply(one), (double) one.pupils(), Double::sum);
                districts.put(unitOf.apply(one), one.district());
            }
        }
        judge(role, pupils, casesOf(unitOf), districts, findings);
    }

    private static void judge(
            String role,
            Map<String, Double> pupils,
            Map<String, Set<String>> cases,
            Map<String, String> districts,
            List<Finding> findings) {
        List<String> units = List.copyOf(pupils.keySet());
        long[] observed = units.stream()
                .mapToLong(unit -> cases.getOrDefault(unit, Set.of()).size())
                .toArray();
        long total = LongStream.of(observed).sum();
        double exposure = pupils.values().stream().mapToDouble(one -> one).sum();
        double[] expected = units.stream()
                .mapToDouble(unit -> pupils.getOrDefault(unit, 0.0) * total / exposure)
                .toArray();
        GammaPoisson prior = GammaPoisson.fit(observed, expected);
        if (prior.alpha() > 1e4 || units.size() < 10 || total < 10) {
            return;
        }
        for (int i = 0; i < expected.length; i++) {
            double below = prior.probabilityBelow(0.5, observed[i], expected[i]);
            if (below >= 0.95 && expected[i] >= 3) {
                findings.add(Finding.gap("SILENT_UNIT", districts.getOrDefault(units.get(i), ""), units.get(i), role));
            }
        }
    }

    /** Distinct cases of which a school of the unit sent a referral in the window. */
    private Map<String, Set<String>> casesOf(Function<Body, String> unitOf) {
        Map<String, Set<String>> cases = new HashMap<>();
        for (Handoff one : world.handoffs) {
            Body from = world.body(one.from());
            if (from.kind().equals("SCHOOL") && moment.inWindow(one.sentAt())) {
                cases.computeIfAbsent(unitOf.apply(from), unit -> new HashSet<>())
                        .add(one.caseCode());
            }
        }
        return cases;
    }
}
