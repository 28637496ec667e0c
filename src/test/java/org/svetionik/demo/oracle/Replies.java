package org.svetionik.demo.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** LATE_ACKNOWLEDGEMENT (K02), UNANSWERED_REFERRALS (K03), NO_FEEDBACK (K04), BACKLOG (K16). */
final class Replies implements Facts {
    private final Moment moment;
    private final World world;

    Replies(Moment moment) {
        this.moment = moment;
        this.world = moment.world;
    }

    private static int[] count(Map<String, int[]> counts, String key) {
        return counts.computeIfAbsent(key, any -> new int[2]);
    }

    void judge(List<Finding> findings) {
        late(findings);
        unanswered(findings);
        noFeedback(findings);
        backlog(findings);
    }

    private void late(List<Finding> findings) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, @Nullable Duty> duties = new TreeMap<>();
        for (Handoff one : world.handoffs) {
            String kinds =
                    world.body(one.from()).kind() + " " + world.body(one.to()).kind() + " " + one.priority();
            if (!duties.containsKey(kinds)) {
                duties.put(kinds, duty(kinds.split(" ", -1)));
            }
            Duty duty = duties.get(kinds);
            if (duty == null || duty.hours() == null || !moment.inWindow(one.sentAt())) {
                continue;
            }
            var receipt = moment.receipt(one);
            boolean late =
                    moment.exceeds(one.sentAt(), receipt == null ? moment.at : receipt, Math.max(1, duty.hours()));
            if (receipt != null || late) {
                int[] share = count(counts, one.to());
                share[1]++;
                share[0] += late ? 1 : 0;
            }
        }
        counts.forEach((to, share) -> {
            if (share[1] >= 5 && Moment.lower(share[0], share[1]) > 0.20) {
                findings.add(Finding.gap("LATE_ACKNOWLEDGEMENT", world.body(to).district(), to, "RECEIVER"));
            }
        });
    }

    /** K02b. */
    private @Nullable Duty duty(String[] kinds) {
        Function<Duty, Integer> hours = duty -> duty.hours() == null ? 0 : duty.hours();
        return world.duties.stream()
                .filter(one -> one.to().equals(kinds[1]) && one.hours() != null)
                .filter(one -> one.from().equals(kinds[0]) || one.from().equals("ANY"))
                .filter(one -> one.priority().equals(kinds[2]) || one.priority().isEmpty())
                .min(Comparator.comparing((Duty one) -> one.from().equals("ANY"))
                        .thenComparing(one -> one.priority().isEmpty())
                        .thenComparing(hours))
                .orElse(null);
    }

    private void unanswered(List<Finding> findings) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Handoff one : world.handoffs) {
            if (moment.known(one.sentAt())
                    && moment.response(one) == null
                    && moment.isOpen(world.caseOf(one.caseCode()))) {
                int[] waiting = count(counts, one.to());
                boolean emergency = one.priority().equals("EMERGENCY");
                waiting[0] += emergency && moment.exceeds(one.sentAt(), moment.at, 24) ? 1 : 0;
                waiting[1] += moment.exceeds(one.sentAt(), moment.at, 720) ? 1 : 0;
            }
        }
        counts.forEach((to, waiting) -> {
            if (waiting[0] >= 1 || waiting[1] >= 3) {
                findings.add(Finding.gap("UNANSWERED_REFERRALS", world.body(to).district(), to, "RECEIVER"));
            }
        });
    }

    private void noFeedback(List<Finding> findings) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Handoff one : world.handoffs) {
            var response = moment.response(one);
            if (response != null
                    && moment.inWindow(response)
                    && !moment.at.isBefore(response.plusSeconds(720 * 3600))) {
                int[] share = count(counts, one.to() + " " + one.from());
                var feedback = moment.known(one.feedbackAt()) ? one.feedbackAt() : null;
                share[1]++;
                share[0] += feedback != null && !moment.exceeds(response, feedback, 720) ? 1 : 0;
            }
        }
        counts.forEach((pair, share) -> {
            if (share[1] >= 5 && Moment.upper(share[0], share[1]) < 0.50) {
                String receiver = pair.substring(0, pair.indexOf(' '));
                String sender = pair.substring(pair.indexOf(' ') + 1);
                String own = world.body(receiver).district();
                findings.add(Finding.gap(
                        "NO_FEEDBACK",
                        own.isEmpty() ? world.body(sender).district() : own,
                        receiver,
                        "RECEIVER",
                        sender,
                        "SENDER"));
            }
        });
    }

    private void backlog(List<Finding> findings) {
        Map<String, Handoff> first = new TreeMap<>();
        for (Handoff one : world.handoffs) {
            if (moment.known(one.sentAt()) && moment.identifies(one.to())) {
                first.putIfAbsent(one.to() + " " + one.caseCode(), one);
            }
        }
        Map<String, Boolean> decided = new TreeMap<>();
        world.verdicts.stream()
                .filter(one -> !one.on().isAfter(moment.day))
                .forEach(one -> decided.put(one.caseCode(), true));
        Map<String, int[]> counts = new TreeMap<>();
        for (Handoff one : first.values()) {
            boolean done = decided.containsKey(one.caseCode());
            boolean old = !moment.at.isBefore(one.sentAt().plusSeconds(90L * 24 * 3600));
            if (moment.inWindow(one.sentAt()) && old && (done || moment.isOpen(world.caseOf(one.caseCode())))) {
                int[] share = count(counts, one.to());
                share[1]++;
                share[0] += done ? 0 : 1;
            }
        }
        counts.forEach((body, share) -> {
            if (share[1] >= 5 && Moment.lower(share[0], share[1]) > 0.10) {
                findings.add(Finding.gap("BACKLOG", "", body, "IDENTIFYING_BODY"));
            }
        });
    }
}
