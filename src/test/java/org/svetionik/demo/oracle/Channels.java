package org.svetionik.demo.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** CHANNEL_DROP (K17): a downward Poisson CUSUM (Lucas 1985) on a lattice of twentieths. */
final class Channels implements Facts {
    private static final int LATTICE = 20;

    private final Moment moment;
    private final World world;

    Channels(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    void judge(List<Finding> findings) {
        drops(findings);
    }

    private void drops(List<Finding> findings) {
        YearMonth last = YearMonth.from(moment.day);
        if (!moment.day.equals(last.atEndOfMonth())) {
            last = last.minusMonths(1);
        }
        YearMonth first = last.minusMonths(35);
        Map<String, int[]> channels = new TreeMap<>();
        LocalDate beginning = LocalDate.MAX;
        for (Handoff one : world.handoffs) {
            LocalDate day = Moment.local(one.sentAt());
            beginning = day.isBefore(beginning) ? day : beginning;
            int month = (int) first.until(YearMonth.from(day), java.time.temporal.ChronoUnit.MONTHS);
            if (month >= 0 && month < 36 && moment.known(one.sentAt())) {
                Body from = world.body(one.from());
                channels.computeIfAbsent(" " + from.kind(), key -> new int[36])[month]++;
                if (!from.district().isEmpty()) {
                    channels.computeIfAbsent(from.district() + " " + from.kind(), key -> new int[36])[month]++;
                }
            }
        }
        if (beginning.isAfter(first.atDay(1))) {
            return;
        }
        channels.forEach((key, counts) -> judge(key, counts, findings));
    }

    private static void judge(String key, int[] counts, List<Finding> findings) {
        int reference = 0;
        for (int month = 0; month < 24; month++) {
            reference += counts[month];
        }
        if (reference < 12) {
            return;
        }
        double mean = reference / 24.0;
        int allowance = Math.max(1, (int) Math.round(mean / (2 * Math.log(2)) * LATTICE));
        int sum = 0;
        for (int month = 24; month < 36; month++) {
            sum = Math.max(0, sum + allowance - counts[month] * LATTICE);
        }
        if (sum > 0 && runLength(mean, allowance, sum) >= 100) {
            String district = key.substring(0, key.indexOf(' '));
            String kind = key.substring(key.indexOf(' ') + 1);
            findings.add(
                    district.isEmpty()
                            ? Finding.gap("CHANNEL_DROP", "", kind, "SENDER_KIND")
                            : Finding.gap("CHANNEL_DROP", district, district, "DISTRICT", kind, "SENDER_KIND"));
        }
    }

    /** Mean months from 0 to the first sum at or above the threshold, in control (Brook and Evans 1972). At most 100 is returned. */
    private static double runLength(double mean, int allowance, int threshold) {
        double[] probability = new double[threshold];
        probability[0] = 1;
        double months = 0;
        double inside = 1;
        while (months < 100 && inside > 1e-12) {
            months += inside;
            double[] next = new double[threshold];
            for (int state = 0; state < threshold; state++) {
                if (probability[state] > 0) {
                    step(probability[state], state + allowance, mean, next);
                }
            }
            probability = next;
            inside = 0;
            for (double one : next) {
                inside += one;
            }
        }
        return months;
    }

    private static void step(double weight, int start, double mean, double[] next) {
        double poisson = Math.exp(-mean);
        double rest = 1;
        int count = 0;
        for (int state = start; state > 0; state -= LATTICE) {
            if (state < next.length) {
                next[state] += weight * poisson;
            }
            rest -= poisson;
            poisson *= mean / ++count;
        }
        next[0] += weight * Math.max(0, rest);
    }
}
