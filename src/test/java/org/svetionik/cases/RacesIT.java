package org.svetionik.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.graph.Fixture;

/** Of two acts that exclude each other and come at the same time exactly one is done, whichever two they are. */
@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesIT {

    private static final int ROUNDS = 3;
    private static final Viewer SCHOOL = Viewers.school("SCH-1");
    private static final Viewer SOCIAL_WORK = Viewers.agency("SWC-1");
    private static final Viewer CENTRE = Viewers.agency("CENTRE");

    /** The state in which acts leave a referral; empty where there is none any more. */
    private static final Map<String, String> REFERRAL_ACTS = Map.of(
            "RECEIVE_REFERRAL", "RECEIVED",
            "ACCEPT_REFERRAL", "ACCEPTED",
            "REFUSE_REFERRAL", "REFUSED",
            "REDIRECT_REFERRAL", "REDIRECTED",
            "WITHDRAW_REFERRAL", "");

    private final Counter counter;
    private final Transitions transitions;

    RacesIT(@Autowired ExecutionGraphQlServiceTester tester, @Autowired Transitions transitions) {
        this.counter = new Counter(tester);
        this.transitions = transitions;
    }

    @BeforeAll
    void fill(@Autowired Driver driver) {
        Fixture.load(driver, "small");
    }

    static Stream<String> races() {
        return Stream.of(
                "RECEIVE_REFERRAL RECEIVE_REFERRAL",
                "RECEIVE_REFERRAL WITHDRAW_REFERRAL",
                "ACCEPT_REFERRAL ACCEPT_REFERRAL",
                "ACCEPT_REFERRAL REFUSE_REFERRAL",
                "ACCEPT_REFERRAL WITHDRAW_REFERRAL",
                "REFUSE_REFERRAL REFUSE_REFERRAL",
                "REDIRECT_REFERRAL REFUSE_REFERRAL",
                "REFUSE_REFERRAL WITHDRAW_REFERRAL",
                "REDIRECT_REFERRAL REDIRECT_REFERRAL",
                "REDIRECT_REFERRAL WITHDRAW_REFERRAL",
                "WITHDRAW_REFERRAL WITHDRAW_REFERRAL",
                "GIVE_FEEDBACK GIVE_FEEDBACK",
                "TAKE_LEAD TAKE_LEAD",
                "TAKE_LEAD OPENER_CLOSE",
                "OPENER_CLOSE OPENER_CLOSE",
                "HAND_OVER_LEAD HAND_OVER_LEAD",
                "HAND_OVER_LEAD LEAD_CLOSE",
                "LEAD_CLOSE LEAD_CLOSE",
                "REOPEN_CASE REOPEN_CASE",
                "END_MEASURE END_MEASURE");
    }

    /** Two acts on a referral exclude each other where neither is allowed in the state in which the other leaves it. */
    @Test
    void areAllThatTheTransitionsOfReferralsAllow() {
        Set<String> pairs = new TreeSet<>();
        for (String first : REFERRAL_ACTS.keySet()) {
            for (String second : REFERRAL_ACTS.keySet()) {
                if (first.compareTo(second) <= 0 && excludes(first, second) && excludes(second, first)) {
                    pairs.add(first + " " + second);
                }
            }
        }
        assertThat(races().filter(race -> Stream.of(race.split(" ", 2)).allMatch(REFERRAL_ACTS::containsKey)))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    private boolean excludes(String first, String second) {
        String left = Objects.requireNonNull(REFERRAL_ACTS.get(first));
        return transitions.of(second).from().stream()
                .noneMatch(state -> state.name().equals(left));
    }

    private String code(Viewer viewer, String act, String code) {
        return String.valueOf(counter.act(viewer, act, "{ " + code + " }").get(code));
    }

    private static String act(String name, String arguments) {
        return "%s(clientKey: \"%s\", %s)".formatted(name, UUID.randomUUID(), arguments);
    }

    private String sent(String caseCode, String receiver) {
        String arguments = "caseCode: \"%s\", receiverCode: \"%s\", priority: URGENT".formatted(caseCode, receiver);
        return code(SCHOOL, act("sendReferral", arguments), "referralCode");
    }

    private String done(Viewer viewer, String name, String arguments) {
        return counter.outcome(viewer, act(name, arguments));
    }

    /** A case that was handed on to two agencies, in the state from which the two acts of a race begin. */
    private record Ground(String caseCode, String referral, String measure) {}

    private Ground ground(String race) {
        String caseCode = code(SCHOOL, act("openCase", "studentCode: \"ST-1\""), "caseCode");
        String referral = sent(caseCode, "SWC-1");
        sent(caseCode, "CENTRE");
        String inCase = "caseCode: \"%s\"".formatted(caseCode);
        if (race.contains("LEAD_CLOSE") || race.contains("HAND_OVER")) {
            assertThat(done(SOCIAL_WORK, "takeLead", inCase)).isEqualTo("DONE");
        }
        String measure = race.contains("MEASURE")
                ? code(SOCIAL_WORK, act("startMeasure", inCase + ", kind: OTHER"), "measureCode")
                : "";
        if (race.contains("REOPEN")) {
            assertThat(done(SCHOOL, "closeCase", inCase + ", reason: OTHER")).isEqualTo("DONE");
        }
        return new Ground(caseCode, referral, measure);
    }

    private String run(String name, boolean second, Ground ground) {
        String inCase = "caseCode: \"%s\"".formatted(ground.caseCode);
        String on = "referralCode: \"%s\"".formatted(ground.referral);
        return switch (name) {
            case "RECEIVE_REFERRAL" -> done(SOCIAL_WORK, "receiveReferral", on);
            case "ACCEPT_REFERRAL" -> done(SOCIAL_WORK, "acceptReferral", on);
            case "REFUSE_REFERRAL" -> done(SOCIAL_WORK, "refuseReferral", on + ", reason: OTHER");
            case "REDIRECT_REFERRAL" -> done(SOCIAL_WORK, "redirectReferral", on + ", receiverCode: \"CENTRE\"");
            case "WITHDRAW_REFERRAL" -> done(SCHOOL, "withdrawReferral", on);
            case "GIVE_FEEDBACK" -> done(SOCIAL_WORK, "giveFeedback", on + ", feedback: TAKEN_UP");
            case "TAKE_LEAD" -> done(second ? CENTRE : SOCIAL_WORK, "takeLead", inCase);
            case "OPENER_CLOSE" -> done(SCHOOL, "closeCase", inCase + ", reason: OTHER");
            case "LEAD_CLOSE" -> done(SOCIAL_WORK, "closeCase", inCase + ", reason: OTHER");
            case "HAND_OVER_LEAD" -> handedOver(inCase, second ? "SCH-1" : "CENTRE");
            case "REOPEN_CASE" -> done(SCHOOL, "reopenCase", inCase + ", reason: OTHER");
            default -> done(SOCIAL_WORK, "endMeasure", "measureCode: \"%s\"".formatted(ground.measure));
        };
    }

    private String handedOver(String inCase, String to) {
        return done(SOCIAL_WORK, "handOverLead", inCase + ", institutionCode: \"%s\"".formatted(to));
    }

    @ParameterizedTest
    @MethodSource("races")
    void letExactlyOneWin(String race) {
        String[] names = race.split(" ", 2);
        for (int round = 0; round < ROUNDS; round++) {
            Ground ground = ground(race);
            CyclicBarrier start = new CyclicBarrier(names.length);
            List<CompletableFuture<String>> running = Stream.of(0, 1)
                    .map(i -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return run(names[i], i == 1, ground);
                            },
                            task -> new Thread(task).start()))
                    .toList();
            assertThat(running.stream().map(CompletableFuture::join))
                    .as(race)
                    .containsOnlyOnce("DONE")
                    .allMatch(outcome -> Set.of(
                                    "DONE", "CONFLICT", "NOT_YOURS", "UNKNOWN_REFERRAL", "UNKNOWN_OWN_REFERRAL")
                            .contains(outcome));
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
