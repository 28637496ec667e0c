package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.screening.Signs.RULES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any observations of the catalogue, some of them too old. */
class JudgementPropertiesTests {

    private static final List<String> ALL = Signs.indicators(row -> true);
    private static final List<String> RISK_FACTORS =
            Signs.indicators(row -> row.getField("kind").equals("RISK_FACTOR"));
    private static final int ROUNDS = 300;

    private Random random = new Random(0);

    @BeforeEach
    void seed(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
    }

    private Sign any(List<String> indicators) {
        return Signs.seen(indicators.get(random.nextInt(indicators.size())), random.nextInt(400));
    }

    private List<Sign> some(List<String> indicators) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> any(indicators))
                .distinct()
                .toList();
    }

    private static Judgement judged(List<Sign> signs) {
        return Judgement.of(RULES, signs, Signs.NOW);
    }

    private static int rank(Judgement judgement) {
        return judgement.step() == null ? -1 : List.of(NextStep.values()).indexOf(judgement.step());
    }

    @RepeatedTest(ROUNDS)
    void aFurtherObservationNeverLowersTheStep() {
        List<Sign> before = some(ALL);
        List<Sign> after = new ArrayList<>(before);
        after.add(any(ALL));
        assertThat(rank(judged(after))).isGreaterThanOrEqualTo(rank(judged(before)));
    }

    @RepeatedTest(ROUNDS)
    void riskFactorsRaiseNothingBeyondMonitor() {
        List<Sign> before = some(ALL);
        List<Sign> after = new ArrayList<>(before);
        after.addAll(some(RISK_FACTORS));
        assertThat(rank(judged(after))).isIn(rank(judged(before)), Math.max(0, rank(judged(before))));
        assertThat(rank(judged(some(RISK_FACTORS)))).isLessThanOrEqualTo(0);
    }

    @RepeatedTest(ROUNDS)
    void proxiesRaiseNothingBeyondMonitor() {
        List<String> proxies = List.copyOf(RULES.proxies());
        List<Sign> before = some(ALL);
        List<Sign> after = new ArrayList<>(before);
        after.addAll(some(proxies));
        assertThat(rank(judged(after))).isIn(rank(judged(before)), Math.max(0, rank(judged(before))));
        assertThat(rank(judged(some(proxies)))).isLessThanOrEqualTo(0);
    }

    @RepeatedTest(ROUNDS)
    void theOrderOfObservationsDoesNotMatter() {
        List<Sign> signs = some(ALL);
        List<Sign> shuffled = new ArrayList<>(signs);
        Collections.shuffle(shuffled, random);
        assertThat(judged(shuffled).step()).isEqualTo(judged(signs).step());
        assertThat(judged(shuffled).reasons()).isEqualTo(judged(signs).reasons());
        assertThat(new HashSet<>(judged(shuffled).passedOver()))
                .isEqualTo(new HashSet<>(judged(signs).passedOver()));
    }

    @RepeatedTest(ROUNDS)
    void everyKnownObservationIsCountedOrPassedOverAndNeverBoth() {
        List<Sign> signs = some(ALL);
        Judgement judgement = judged(signs);
        List<Sign> told = new ArrayList<>(judgement.counted());
        judgement.passedOver().forEach(passed -> told.add(passed.sign()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(signs);
    }

    @RepeatedTest(ROUNDS)
    void oneRecentDisclosureIsAlwaysAnEmergency() {
        List<Sign> signs = new ArrayList<>(some(ALL));
        signs.add(Signs.seen("SI-0" + (1 + random.nextInt(5)), random.nextInt(366)));
        assertThat(judged(signs).step()).isEqualTo(NextStep.EMERGENCY);
    }

    /** The rules are read twice: here by plain counting. */
    @RepeatedTest(ROUNDS)
    void theStepIsThatOfASecondReading() {
        List<Sign> signs = some(ALL);
        assertThat(rank(judged(signs))).isEqualTo(secondReading(signs));
    }

    private static int secondReading(List<Sign> signs) {
        int rank = -1;
        for (Sign sign : signs) {
            if (sign.day().isBefore(Signs.TODAY.minusDays(365))) {
                continue;
            }
            int own = 0;
            if (sign.kind().equals("DIRECT_DISCLOSURE")) {
                own = 3;
            } else if (sign.kind().equals("WARNING_SIGN") && !RULES.proxies().contains(sign.indicator())) {
                own = switch (sign.urgency()) {
                    case "EMERGENCY" -> 3;
                    case "URGENT_24H" -> 2;
                    default -> 1;
                };
            }
            rank = Math.max(rank, own);
        }
        return rank;
    }

    @RepeatedTest(1)
    void theCatalogueHasAllThatIsDrawnFrom() {
        assertThat(ALL).hasSize(76);
        assertThat(RISK_FACTORS).hasSize(12);
    }
}
