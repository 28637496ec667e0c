package org.svetionik.demo.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Extent;
import org.svetionik.demo.chronicle.Referral;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/**
 * How the background answers referrals. While gaps are judged it keeps every limit, save one late receipt per receiver and one
 * missing feedback per pair, which no definition takes for a gap; before that it is as careless as it likes.
 */
final class Answers {
    /** Days after which no background case is open any more, so that silence no longer counts. */
    private static final int EVERY_CASE_IS_CLOSED = 1_200;

    private final Extent extent;
    private final Dice dice;
    private final Set<String> lapses = new HashSet<>();

    Answers(Extent extent, Dice dice) {
        this.extent = extent;
        this.dice = dice;
    }

    /** Sends and answers; what would be answered after the end of the record stays open. */
    Referral send(CaseFile file, Institution from, Institution to, Referral.Priority priority, Instant sentAt) {
        Referral sent = Referral.unanswered(from, to, priority, sentAt);
        LocalDate day = LocalDate.ofInstant(sentAt, ZoneOffset.UTC);
        boolean judged = extent.judged(day);
        if (!judged && day.isBefore(extent.asOf().minusDays(EVERY_CASE_IS_CLOSED)) && dice.percent(4)) {
            return keep(file, sent);
        }
        Instant receivedAt = sentAt.plus(receipt(priority, lapse(judged, 12, "late " + to.code())));
        Instant respondedAt = receivedAt.plus(response(priority));
        Instant feedbackAt = respondedAt.plus(Duration.ofHours(dice.between(20, 600)));
        if (lapse(judged, judged ? 12 : 45, "feedback " + to.code() + from.code())) {
            feedbackAt = Instant.MAX;
        }
        return keep(file, cut(sent, receivedAt, respondedAt, feedbackAt));
    }

    private Referral keep(CaseFile file, Referral referral) {
        file.with(referral);
        return referral;
    }

    private boolean lapse(boolean judged, int percent, String key) {
        return dice.percent(percent) && (!judged || lapses.add(key));
    }

    private Duration receipt(Referral.Priority priority, boolean late) {
        return switch (priority) {
            case EMERGENCY -> Duration.ofMinutes(late ? dice.between(70, 400) : dice.between(4, 56));
            case URGENT -> Duration.ofMinutes(late ? dice.between(1_500, 3_000) : dice.between(30, 1_300));
            case REGULAR -> Duration.ofMinutes(late ? dice.between(6_000, 9_000) : dice.between(60, 4_000));
        };
    }

    private Duration response(Referral.Priority priority) {
        return switch (priority) {
            case EMERGENCY -> Duration.ofMinutes(dice.between(30, 900));
            case URGENT -> Duration.ofHours(dice.between(3, 70));
            case REGULAR -> Duration.ofHours(dice.between(12, 280));
        };
    }

    private Referral cut(Referral sent, Instant receivedAt, Instant respondedAt, Instant feedbackAt) {
        Referral answered = sent;
        if (!receivedAt.isAfter(extent.ends())) {
            answered = answered.received(receivedAt);
        }
        if (!respondedAt.isAfter(extent.ends())) {
            answered = answered.answered(respondedAt, response(sent)).fedBack(known(feedbackAt));
        }
        return answered;
    }

    private String response(Referral sent) {
        boolean certain =
                sent.priority() != Referral.Priority.REGULAR || sent.to().kind() == Kind.VICTIM_PROTECTION_CENTRE;
        int chance = dice.below(100);
        return certain || chance < 94 ? "ACCEPTED" : chance < 97 ? "REDIRECTED" : "REFUSED";
    }

    private @Nullable Instant known(Instant at) {
        return at.isAfter(extent.ends()) ? null : at;
    }
}
