package org.svetionik.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.exercises.GroupDifference.Apart;
import org.svetionik.explanation.Proportion;

class ExerciseResultTests {

    private static final List<String> OFFERED = List.of("A", "B", "C", "D", "E", "F", "G", "H");
    private static final KeyToMark KEY = new KeyToMark(OFFERED, Set.of("A", "B", "C"), ExerciseStep.REFER);
    private static final List<String> GROUPS = List.of("Schools", "Police", "Health");

    private static ParticipantAnswer answer(String group, ExerciseStep step, String... marked) {
        return new ParticipantAnswer(group, Set.of(marked), step);
    }

    private static List<ParticipantAnswer> asInTheKey(String group, int n) {
        return Collections.nCopies(n, answer(group, ExerciseStep.REFER, "A", "B", "C"));
    }

    private static ExerciseResult result(List<ParticipantAnswer> answers) {
        return ExerciseResult.of("EX-1", GROUPS, answers, KEY);
    }

    private static List<ParticipantAnswer> both(List<ParticipantAnswer> first, List<ParticipantAnswer> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Test
    void countsWhatEachGroupMarksAsTheKeyDoes() {
        List<ParticipantAnswer> answers = List.of(
                answer("Schools", ExerciseStep.REFER, "A", "B"),
                answer("Schools", ExerciseStep.MONITOR, "A", "D"),
                answer("Schools", ExerciseStep.REFER, "A", "B", "C"),
                answer("Schools", ExerciseStep.EMERGENCY));
        GroupResult schools = result(answers).groups().get(0);
        assertThat(schools.n()).isEqualTo(4);
        assertThat(schools.indicators())
                .extracting(one -> one.withKey().count())
                .containsExactly(3L, 2L, 1L, 3L, 4L, 4L, 4L, 4L);
        assertThat(schools.indicators())
                .extracting(GroupResult.IndicatorAgreement::inKey)
                .startsWith(true, true, true, false);
        GroupResult.StepAgreement step = Objects.requireNonNull(schools.step());
        assertThat(step.withKey()).isEqualTo(Proportion.of(2, 4));
        assertThat(step.chosen()).extracting(GroupResult.StepCount::count).containsExactly(1L, 0L, 2L, 1L);
    }

    /** 25 of 32 marks as in the key; 7 of 32 marked, 12 of 32 to be marked: e = (20 * 25 + 12 * 7) / 32^2, kappa = 0.49. */
    @Test
    void tellsTheKappaOfTheTableOfAllMarks() {
        List<ParticipantAnswer> answers = List.of(
                answer("Schools", ExerciseStep.REFER, "A", "B"),
                answer("Schools", ExerciseStep.MONITOR, "A", "D"),
                answer("Schools", ExerciseStep.REFER, "A", "B", "C"),
                answer("Schools", ExerciseStep.EMERGENCY));
        double expected = (20 * 25 + 12 * 7) / 1024.0;
        KappaAnswer kappa =
                Objects.requireNonNull(result(answers).groups().get(0).kappaWithKey());
        assertThat(kappa.value()).isCloseTo((25 / 32.0 - expected) / (1 - expected), within(1e-12));
        assertThat(Objects.requireNonNull(kappa.interval()).lower()).isLessThan(kappa.value());
    }

    @Test
    void tellsNothingOfFewerThanThree() {
        ExerciseResult result = result(both(asInTheKey("Schools", 5), asInTheKey("Police", 2)));
        GroupResult police = result.groups().get(1);
        assertThat(police).isEqualTo(new GroupResult("Police", null, true, List.of(), null, null, null));
        assertThat(result.differences()).isEmpty();
        assertThat(result(asInTheKey("Schools", 2)).total().suppressed()).isTrue();
    }

    /** The total less the groups that are told tells nothing of fewer than three. */
    @Test
    void leavesSmallGroupsOutOfTheTotalUnlessTheyAreEnoughTogether() {
        ExerciseResult left = result(both(asInTheKey("Schools", 5), asInTheKey("Police", 2)));
        assertThat(left.total().n()).isEqualTo(5);
        assertThat(left.leftOut()).isEqualTo(2);

        ExerciseResult counted =
                result(both(asInTheKey("Schools", 5), both(asInTheKey("Police", 2), asInTheKey("Health", 1))));
        assertThat(counted.total().n()).isEqualTo(8);
        assertThat(counted.leftOut()).isZero();
    }

    @Test
    void holdsThatForEverySizeOfGroups() {
        for (int i = 0; i < 6 * 6 * 6; i++) {
            ExerciseResult result = result(both(
                    asInTheKey("Schools", i % 6), both(asInTheKey("Police", i / 6 % 6), asInTheKey("Health", i / 36))));
            int told = result.groups().stream()
                    .filter(group -> !group.suppressed())
                    .mapToInt(group -> Objects.requireNonNull(group.n()))
                    .sum();
            int rest = result.total().suppressed()
                    ? 0
                    : Objects.requireNonNull(result.total().n()) - told;
            assertThat(rest).as("sizes %d", i).isNotIn(1, 2).isNotNegative();
        }
    }

    @Test
    void tellsWhereGroupsAreApart() {
        List<ParticipantAnswer> other = Collections.nCopies(12, answer("Police", ExerciseStep.MONITOR, "F", "G", "H"));
        ExerciseResult result = result(both(asInTheKey("Schools", 12), other));
        assertThat(result.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.indicators())
                    .extracting(one -> one.difference().apart())
                    .containsExactly(true, true, true, false, false, true, true, true);
            Apart step = Objects.requireNonNull(difference.step());
            assertThat(step.value()).isEqualTo(1);
            assertThat(step.apart()).isTrue();
            assertThat(difference.kappaWithKey())
                    .as("answers that do not vary have no interval")
                    .isNull();
        });
    }

    @Test
    void cannotTellKappaWhereNothingWasMarkedAndTheKeyIsAlone() {
        GroupResult none = result(Collections.nCopies(4, answer("Schools", ExerciseStep.MONITOR)))
                .total();
        assertThat(none.kappaBetween()).isNull();
        assertThat(Objects.requireNonNull(none.kappaWithKey()).value()).isZero();
        GroupResult perfect = result(asInTheKey("Schools", 4)).total();
        assertThat(Objects.requireNonNull(perfect.kappaWithKey())).isEqualTo(new KappaAnswer(1, null, null));
        assertThat(Objects.requireNonNull(perfect.kappaBetween()).value()).isEqualTo(1);
    }

    @Test
    void dependsNeitherOnTheOrderOfAnswersNorOfIndicators() {
        List<ParticipantAnswer> answers = new ArrayList<>(random(40));
        ExerciseResult before = result(answers);
        Collections.shuffle(answers, new Random(3));
        List<String> turned = new ArrayList<>(OFFERED);
        Collections.reverse(turned);
        GroupResult after = ExerciseResult.of("EX-1", GROUPS, answers, new KeyToMark(turned, KEY.marked(), KEY.step()))
                .total();
        assertThat(Objects.requireNonNull(after.kappaWithKey()).value())
                .isCloseTo(Objects.requireNonNull(before.total().kappaWithKey()).value(), within(1e-12));
        assertThat(Objects.requireNonNull(after.kappaBetween()).value())
                .isCloseTo(Objects.requireNonNull(before.total().kappaBetween()).value(), within(1e-12));
        assertThat(new TreeSet<>(
                        after.indicators().stream().map(Record::toString).toList()))
                .isEqualTo(new TreeSet<>(before.total().indicators().stream()
                        .map(Record::toString)
                        .toList()));
    }

    private static List<ParticipantAnswer> random(int n) {
        Random random = new Random(8);
        return IntStream.range(0, n)
                .mapToObj(i -> new ParticipantAnswer(
                        GROUPS.get(i % 3),
                        Set.copyOf(OFFERED.stream()
                                .filter(any -> random.nextBoolean())
                                .toList()),
                        random.nextBoolean() ? ExerciseStep.REFER : ExerciseStep.MONITOR))
                .toList();
    }

    @Test
    void saysWhatEachFigureIs() {
        assertThat(result(asInTheKey("Schools", 3)).definitions())
                .extracting(ExerciseDefinition::name)
                .containsExactly("withKey", "kappaWithKey", "kappaBetween", "differences");
        assertThat(ExerciseDefinition.ALL).allSatisfy(one -> {
            assertThat(one.meaning().en()).isNotBlank();
            assertThat(one.meaning().srCyrl())
                    .isNotBlank()
                    .isNotEqualTo(one.meaning().srLatn());
            assertThat(one.sources()).isNotEmpty();
        });
    }
}
