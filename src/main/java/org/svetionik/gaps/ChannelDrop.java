package org.svetionik.gaps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;
import org.svetionik.statistics.PoissonCusum;

/** CHANNEL_DROP: monthly referrals by a kind of sender, in a district or nationally, that fell below those of the two years before (K17). */
final class ChannelDrop implements Detector {

    private static final int NATIONAL = Refs.NONE;

    private record Channel(int district, String kind) implements Comparable<Channel> {
        @Override
        public int compareTo(Channel other) {
            return district == other.district ? kind.compareTo(other.kind) : Integer.compare(district, other.district);
        }
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        int months = asOf.rules.channelReferenceMonths() + asOf.rules.channelMonths();
        YearMonth end = endOfMonths(asOf);
        YearMonth begin = end.minusMonths(months);
        Map<Channel, long[]> channels = active(asOf, months);
        boolean known = count(asOf, begin, channels);
        channels.forEach((channel, counts) -> judge(asOf, channel, counts, begin, known, findings));
    }

    /** The month after the last whole one that ended by the moment (K17a). */
    private static YearMonth endOfMonths(AsOf asOf) {
        LocalDate today = LocalDate.ofEpochDay(asOf.day);
        boolean whole = today.getDayOfMonth() == today.lengthOfMonth() && asOf.moment >= AsOf.startOf(asOf.day + 1) - 1;
        return YearMonth.from(today).plusMonths(whole ? 1 : 0);
    }

    /** Kinds with an institution at work, nationally and in each district (K17d). */
    private static Map<Channel, long[]> active(AsOf asOf, int months) {
        Institutions institutions = asOf.graph.institutions();
        Map<Channel, long[]> channels = new TreeMap<>();
        for (int i = 0; i < institutions.size(); i++) {
            if (asOf.isActive(i)) {
                channels.computeIfAbsent(new Channel(NATIONAL, asOf.kind(i)), any -> new long[months]);
                channels.computeIfAbsent(
                        new Channel(institutions.district().get(i), asOf.kind(i)), any -> new long[months]);
            }
        }
        return channels;
    }

    /** Whether the reference begins no earlier than the month of the first referral known (K17c). */
    private static boolean count(AsOf asOf, YearMonth begin, Map<Channel, long[]> channels) {
        Referrals referrals = asOf.graph.referrals();
        long first = Long.MAX_VALUE;
        for (int referral = 0; referral < referrals.size(); referral++) {
            if (!asOf.isSent(referral)) {
                continue;
            }
            long sent = referrals.sentAt().get(referral);
            first = Math.min(first, sent);
            int month = monthsBetween(begin, sent);
            int sender = referrals.sender().get(referral);
            int district = asOf.graph.institutions().district().get(sender);
            add(channels.get(new Channel(NATIONAL, asOf.kind(sender))), month);
            if (district != NATIONAL) {
                add(channels.get(new Channel(district, asOf.kind(sender))), month);
            }
        }
        return first <= AsOf.startOf((int) begin.atDay(1).toEpochDay());
    }

    private static int monthsBetween(YearMonth begin, long sent) {
        LocalDate day = LocalDate.ofEpochDay(AsOf.dayOf(sent));
        return 12 * (day.getYear() - begin.getYear()) + day.getMonthValue() - begin.getMonthValue();
    }

    private static void add(long @Nullable [] counts, int month) {
        if (counts != null && month >= 0 && month < counts.length) {
            counts[month]++;
        }
    }

    private static void judge(
            AsOf asOf, Channel channel, long[] counts, YearMonth begin, boolean known, Consumer<Finding> findings) {
        int reference = asOf.rules.channelReferenceMonths();
        long before = Arrays.stream(counts, 0, reference).sum();
        long[] monitored = Arrays.copyOfRange(counts, reference, counts.length);
        double mean = (double) before / reference;
        Finding draft = draft(asOf, channel)
                .counting(mean * monitored.length, Arrays.stream(monitored).sum(), before, null);
        long minimum = asOf.rules.channelMinimum();
        if (!known || before < minimum) {
            if (before + Arrays.stream(monitored).sum() > 0) {
                findings.accept(draft.needs(before < minimum ? minimum : null));
            }
            return;
        }
        PoissonCusum chart = PoissonCusum.down(mean, asOf.rules.channelRunLength());
        List<Double> path = chart.path(monitored);
        if (path.get(path.size() - 1) >= chart.h()) {
            int day = (int)
                    begin.plusMonths(reference + lastStretch(path)).atDay(1).toEpochDay();
            findings.accept(draft.since(day)
                    .with(
                            Map.of(
                                    "months",
                                    monitored.length,
                                    "allowance",
                                    chart.k(),
                                    "threshold",
                                    chart.h(),
                                    "path",
                                    new ArrayList<>(path)),
                            List.of()));
        }
    }

    private static Finding draft(AsOf asOf, Channel channel) {
        Subject kind = new Subject("SENDER_KIND", channel.kind);
        if (channel.district == NATIONAL) {
            return Finding.open(GapKind.CHANNEL_DROP, "", kind);
        }
        String district = asOf.graph.places().districts().get(channel.district);
        return Finding.open(GapKind.CHANNEL_DROP, district, new Subject("DISTRICT", district), kind);
    }

    /** The place of the first month of the last stretch with a sum above 0 (table 4.3). */
    private static int lastStretch(List<Double> path) {
        int place = path.size() - 1;
        while (place > 0 && path.get(place - 1) > 0) {
            place--;
        }
        return place;
    }
}
