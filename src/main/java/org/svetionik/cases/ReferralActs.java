package org.svetionik.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.Kind;
import org.svetionik.graph.Asker;
import org.svetionik.recording.Acts;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;
import reactor.core.publisher.Mono;

/** What the receiver of a referral does with it. */
@Controller
class ReferralActs {

    private static final String REFERRAL = "Referral";
    private static final String CODE = "referralCode";
    private static final String RECEIVED = "received_at";
    private static final String FEEDBACK = "feedback_at";

    private final Acts acts;
    private final Transitions transitions;
    private final Sending sending;

    ReferralActs(Acts acts, Transitions transitions, Sending sending) {
        this.acts = acts;
        this.transitions = transitions;
        this.sending = sending;
    }

    @MutationMapping
    Mono<Object> receiveReferral(
            @Argument String referralCode, @Argument @Nullable ZonedDateTime at, DataFetchingEnvironment environment) {
        return act("RECEIVE_REFERRAL", referralCode, at, environment, (found, moment, books) -> {
            books.change(ReferralFile.TABLE, found.row(), Map.of(RECEIVED, moment));
            return found.recorded(moment);
        });
    }

    @MutationMapping
    Mono<Object> acceptReferral(
            @Argument String referralCode, @Argument @Nullable ZonedDateTime at, DataFetchingEnvironment environment) {
        return act("ACCEPT_REFERRAL", referralCode, at, environment, (found, moment, books) -> {
            respond(found, "ACCEPTED", moment, books);
            return found.recorded(moment);
        });
    }

    @MutationMapping
    Mono<Object> refuseReferral(
            @Argument String referralCode,
            @Argument String reason,
            @Argument @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment) {
        return act("REFUSE_REFERRAL", referralCode, at, environment, (found, moment, books) -> {
            transitions.of("REFUSE_REFERRAL").requireReason(reason, found.isEmergency());
            respond(found, "REFUSED", moment, books);
            return found.recorded(moment).because(reason);
        });
    }

    /** The new referral is the answer; what it answers is in its case. */
    @MutationMapping
    Mono<Object> redirectReferral(
            @Argument String referralCode,
            @Argument String receiverCode,
            @Argument @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment) {
        return act("REDIRECT_REFERRAL", referralCode, at, environment, (found, moment, books) -> {
            respond(found, "REDIRECTED", moment, books);
            String onward = sending.send(found.caseCode(), receiverCode, found.priority(), moment, books);
            return Recorded.inCase(onward, moment, found.caseCode()).on(referralCode);
        });
    }

    @MutationMapping
    Mono<Object> giveFeedback(
            @Argument String referralCode,
            @Argument String feedback,
            @Argument @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment) {
        return act("GIVE_FEEDBACK", referralCode, at, environment, (found, moment, books) -> {
            if (found.row().get(FEEDBACK) != null) {
                throw Transition.conflict("REPORTED", CODE);
            }
            books.change(ReferralFile.TABLE, found.row(), Map.of(FEEDBACK, moment));
            return found.recorded(moment).telling(feedback);
        });
    }

    /** A response proves receipt. */
    private static void respond(ReferralFile found, String response, ZonedDateTime moment, Books books) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        if (found.row().get(RECEIVED) == null) {
            changes.put(RECEIVED, moment);
        }
        changes.put("responded_at", moment);
        changes.put("response", response);
        books.change(ReferralFile.TABLE, found.row(), changes);
    }

    private interface Act {

        Recorded of(ReferralFile found, ZonedDateTime moment, Books books);
    }

    private Mono<Object> act(
            String name,
            String referralCode,
            @Nullable ZonedDateTime at,
            DataFetchingEnvironment environment,
            Act act) {
        return acts.record(Kind.CASE_WORK, name, REFERRAL, environment, books -> {
            ReferralFile found = ReferralFile.find(referralCode, CODE, Asker.of(environment), books);
            transitions.of(name).require(found.state(), found.parts(), CODE);
            ZonedDateTime moment = books.happened(at, "at");
            if (found.row().get("sent_at") instanceof ZonedDateTime sent && moment.isBefore(sent)) {
                throw Refusals.of("TIME_ORDER", "at", Map.of());
            }
            return act.of(found, moment, books);
        });
    }
}
