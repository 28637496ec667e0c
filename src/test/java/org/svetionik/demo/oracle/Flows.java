package org.svetionik.demo.oracle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** EXPECTED_TIE_ABSENT (K05) and SINGLE_POINT_OF_FAILURE (K07). */
final class Flows implements Facts {
    private final Moment moment;
    private final World world;

    Flows(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    void judge(List<Finding> findings) {
        absentTies(findings);
        singlePoints(findings);
    }

    private void absentTies(List<Finding> findings) {
        Map<String, Map<String, Integer>> tables = new TreeMap<>();
        Set<String> wanted = new HashSet<>();
        for (Handoff one : world.handoffs) {
            Body from = world.body(one.from());
            Body to = world.body(one.to());
            if (moment.inWindow(one.sentAt()) && !from.kind().equals(to.kind())) {
                String tie = from.kind() + ">" + to.kind();
                String district = from.district().isEmpty() ? to.district() : from.district();
                wanted.add(tie);
                tables.computeIfAbsent(district, code -> new TreeMap<>()).merge(tie, 1, Integer::sum);
            }
        }
        tables.remove("");
        tables.forEach((district, table) -> absentTies(district, table, wanted, findings));
    }

    private void absentTies(String district, Map<String, Integer> table, Set<String> wanted, List<Finding> findings) {
        new FlowTable(table).expected().forEach((tie, expected) -> {
            boolean eligible = wanted.contains(tie) || dutyNames(tie);
            if (!table.containsKey(tie) && Math.exp(-expected) < 0.05 && eligible && exist(tie, district)) {
                findings.add(Finding.gap("EXPECTED_TIE_ABSENT", district, district, "DISTRICT", tie, "TIE"));
            }
        });
    }

    private boolean dutyNames(String tie) {
        String[] kinds = tie.split(">", -1);
        return world.duties.stream()
                .anyMatch(duty -> duty.to().equals(kinds[1])
                        && (duty.from().equals(kinds[0]) || duty.from().equals("ANY")));
    }

    private boolean exist(String tie, String district) {
        String[] kinds = tie.split(">", -1);
        return List.of(kinds).stream()
                .allMatch(kind -> world.bodies.values().stream()
                        .anyMatch(one -> one.kind().equals(kind)
                                && moment.isActive(one)
                                && (one.district().isEmpty() || one.district().equals(district))));
    }

    private void singlePoints(List<Finding> findings) {
        Map<String, Set<String>> into = new TreeMap<>();
        Set<String> nodes = new TreeSet<>();
        for (Handoff one : world.handoffs) {
            if (moment.inWindow(one.sentAt())) {
                into.computeIfAbsent(one.to(), code -> new TreeSet<>()).add(one.from());
                nodes.add(one.from());
                nodes.add(one.to());
            }
        }
        Set<String> reaching = reaching(into, "");
        for (String taken : nodes) {
            if (moment.isCentre(taken) || !into.containsKey(taken)) {
                continue;
            }
            Set<String> left = reaching(into, taken);
            Map<String, Integer> lost = new TreeMap<>();
            for (String code : reaching) {
                Body one = world.body(code);
                if (one.kind().equals("SCHOOL") && !code.equals(taken) && !left.contains(code)) {
                    lost.merge(one.district(), 1, Integer::sum);
                }
            }
            lost.forEach((district, count) -> {
                if (count >= 5) {
                    findings.add(Finding.gap(
                            "SINGLE_POINT_OF_FAILURE", district, taken, "INSTITUTION", district, "DISTRICT"));
                }
            });
        }
    }

    private Set<String> reaching(Map<String, Set<String>> into, String taken) {
        Set<String> seen = new HashSet<>();
        Deque<String> queue = new ArrayDeque<>();
        into.keySet().stream().filter(moment::isCentre).forEach(queue::add);
        while (!queue.isEmpty()) {
            for (String from : into.getOrDefault(queue.remove(), Set.of())) {
                if (!from.equals(taken) && seen.add(from)) {
                    queue.add(from);
                }
            }
        }
        return seen;
    }

    /** Quasi-independence with structural zeros on the diagonal, by iterative proportional fitting (K05c). */
    private static final class FlowTable {
        private final List<String> kinds;
        private final double[][] fit;
        private final double[] rows;
        private final double[] columns;
        private double total;

        FlowTable(Map<String, Integer> counts) {
            Set<String> all = new TreeSet<>();
            counts.keySet().forEach(tie -> all.addAll(List.of(tie.split(">", -1))));
            kinds = List.copyOf(all);
            fit = new double[kinds.size()][kinds.size()];
            rows = new double[kinds.size()];
            columns = new double[kinds.size()];
            counts.forEach((tie, count) -> {
                rows[kinds.indexOf(tie.split(">", -1)[0])] += count;
                columns[kinds.indexOf(tie.split(">", -1)[1])] += count;
                total += count;
            });
        }

        Map<String, Double> expected() {
            for (int i = 0; i < fit.length; i++) {
                for (int j = 0; j < fit.length; j++) {
                    fit[i][j] = i == j || rows[i] == 0 || columns[j] == 0 ? 0 : 1;
                }
            }
            for (int round = 0; round < 20_000 && !fitted(); round++) {
                scale();
            }
            Map<String, Double> expected = new HashMap<>();
            for (int i = 0; i < fit.length; i++) {
                for (int j = 0; j < fit.length; j++) {
                    if (i != j) {
                        expected.put(kinds.get(i) + ">" + kinds.get(j), fit[i][j]);
                    }
                }
            }
            return new TreeMap<>(expected);
        }

        private double row(int i) {
            double sum = 0;
            for (double cell : fit[i]) {
                sum += cell;
            }
            return sum;
        }

        private double column(int j) {
            double sum = 0;
            for (double[] line : fit) {
                sum += line[j];
            }
            return sum;
        }

        private boolean fitted() {
            double worst = 0;
            for (int i = 0; i < fit.length; i++) {
                worst = Math.max(worst, Math.max(Math.abs(row(i) - rows[i]), Math.abs(column(i) - columns[i])));
            }
            return worst <= 1e-10 * total;
        }

        private void scale() {
            for (int i = 0; i < fit.length; i++) {
                double sum = row(i);
                for (int j = 0; sum > 0 && j < fit.length; j++) {
                    fit[i][j] *= rows[i] / sum;
                }
            }
            for (int j = 0; j < fit.length; j++) {
                double sum = column(j);
                for (int i = 0; sum > 0 && i < fit.length; i++) {
                    fit[i][j] *= columns[j] / sum;
                }
            }
        }
    }
}
