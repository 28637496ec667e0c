package org.svetionik.multiplesystems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.svetionik.graph.BadRequest;
import org.svetionik.patterns.HandMadeGraph;
import org.svetionik.wording.Language;

class HiddenNumbersTests {

    private static final String DAY = "2024-12-31";
    private static final Map<String, String> OFFICES =
            Map.of("EDUCATION", "SCH", "HEALTH", "HOSP", "LAW_ENFORCEMENT", "POL", "SOCIAL_PROTECTION", "CSW");

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("N")
            .institution("SCH", "SCHOOL", "N")
            .institution("POL", "POLICE", "N")
            .institution("CSW", "SOCIAL_WORK_CENTRE", "N")
            .institution("HOSP", "HEALTH_INSTITUTION", "N");
    private int students;
    private int cases;

    private HiddenNumbers answer(@Nullable List<String> lists) {
        return new HiddenNumbersAnswer(graph.asked(DAY), new HiddenQuestion(lists, 2, 50), true).answer();
    }

    /** Adds students, each with a case that each of these sectors opened on its own. */
    private void add(int number, String... sectors) {
        for (int i = 0; i < number; i++) {
            String student = "ST-%05d".formatted(++students);
            graph.student(student, "SCH");
            for (String sector : sectors) {
                opened(student, Objects.requireNonNull(OFFICES.get(sector)), "2024-05-01");
            }
        }
    }

    private String opened(String student, String office, String day) {
        String code = "C-%05d".formatted(++cases);
        graph.openCase(code, student, office, day);
        return code;
    }

    /** A thousand students, each seen by each sector by chance. */
    private void invent() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            add(
                    1,
                    OFFICES.keySet().stream()
                            .sorted()
                            .filter(sector -> !sector.equals("HEALTH") && random.nextInt(10) < 3)
                            .toArray(String[]::new));
        }
    }

    @Test
    void findsAPopulationOfWhichThreeListsSeeAPart() {
        invent();
        HiddenNumbers found = answer(null);
        assertThat(found.status()).isEqualTo(HiddenNumbers.Status.ESTIMATED);
        assertThat(found.lists())
                .extracting(SectorList::sector)
                .containsExactly("EDUCATION", "LAW_ENFORCEMENT", "SOCIAL_PROTECTION");
        HiddenRange range = Objects.requireNonNull(found.range());
        assertThat(range.intervals().lower()).isLessThan(1000);
        assertThat(range.intervals().upper()).isGreaterThan(1000);
        assertThat(range.words().en()).startsWith("Between ").contains("children");
        assertThat(found.modelsInAll()).isEqualTo(8);
        assertThat(found.models()).hasSize(8);
        HiddenChoice chosen = Objects.requireNonNull(found.chosen());
        assertThat(chosen.bootstrap()).isNotNull();
        assertThat(chosen.drawn()).isEqualTo(50);
        assertThat(Objects.requireNonNull(found.lowerBound()).population()).isGreaterThan((double) found.seen());
        assertThat(found.cautions()).extracting(Caution::kind).contains(Caution.Kind.CLOSED);
    }

    @Test
    void accountsForEveryStudent() {
        invent();
        add(3, "HEALTH");
        HiddenNumbers found = answer(List.of("SOCIAL_PROTECTION", "EDUCATION", "LAW_ENFORCEMENT"));
        long excluded = found.why().excluded().stream()
                .mapToLong(one -> Objects.requireNonNull(one.count()))
                .sum();
        assertThat(found.seen() + excluded).isEqualTo(students);
        assertThat(found.why().excluded())
                .extracting(one -> one.reason() + " " + one.count())
                .contains("OTHER_LIST 3");
        assertThat(Objects.requireNonNull(found.histories()).stream()
                        .mapToLong(CaptureHistory::n)
                        .sum())
                .isEqualTo(found.seen());
    }

    @Test
    void doesNotDependOnTheOrderOfRowsOrLists() {
        invent();
        HiddenRange range = Objects.requireNonNull(answer(null).range());
        HiddenQuestion question =
                new HiddenQuestion(List.of("SOCIAL_PROTECTION", "LAW_ENFORCEMENT", "EDUCATION"), 2, 50);
        HiddenNumbers other = new HiddenNumbersAnswer(graph.shuffled(9).asked(DAY), question, true).answer();
        assertThat(other.range()).isEqualTo(range);
    }

    @Test
    void countsEveryActInTheWindowAndNoOther() {
        graph.student("ST-A", "SCH").student("ST-B", "SCH").student("ST-C", "SCH");
        opened("ST-A", "POL", "2023-12-31");
        String caze = opened("ST-A", "SCH", "2024-01-01");
        graph.referral("R1", caze, "SCH", "CSW", "2024-02-01T10:00:00Z", "receivedAt", "2024-02-02T10:00:00Z")
                .referral("R2", caze, "CSW", "HOSP", "2024-02-03T10:00:00Z")
                .decision("D1", opened("ST-B", "SCH", "2020-01-01"), "CSW", "IDENTIFIED", "2024-12-31")
                .add("measures", "code", "M1", "case", caze, "provider", "HOSP", "startedOn", "2025-01-01");
        HiddenNumbers found = answer(List.of("EDUCATION", "LAW_ENFORCEMENT", "SOCIAL_PROTECTION", "HEALTH"));
        assertThat(found.lists())
                .extracting(list -> list.sector() + list.n())
                .containsExactly("EDUCATION1", "HEALTH0", "LAW_ENFORCEMENT0", "SOCIAL_PROTECTION2");
    }

    @Test
    void cannotTellFromOneList() {
        add(40, "EDUCATION");
        assertNeeds(answer(null), HiddenNeed.TWO_LISTS);
        assertNeeds(answer(List.of("EDUCATION", "HEALTH")), HiddenNeed.TWO_LISTS);
    }

    @Test
    void cannotTellFromListsThatHaveNobodyInCommon() {
        add(40, "EDUCATION");
        add(40, "SOCIAL_PROTECTION");
        add(40, "LAW_ENFORCEMENT");
        assertNeeds(answer(null), HiddenNeed.NO_OVERLAP);
        assertThat(answer(null).cautions())
                .filteredOn(caution -> caution.kind() == Caution.Kind.NO_PAIR)
                .hasSize(3);
    }

    @Test
    void cannotTellFromFewStudents() {
        add(5, "EDUCATION", "SOCIAL_PROTECTION");
        add(3, "EDUCATION", "LAW_ENFORCEMENT");
        List<String> three = List.of("EDUCATION", "LAW_ENFORCEMENT", "SOCIAL_PROTECTION");
        assertNeeds(answer(three), HiddenNeed.MORE_STUDENTS);
    }

    @Test
    void cannotTellFromTooLittleOverlap() {
        add(30, "EDUCATION");
        add(30, "LAW_ENFORCEMENT");
        add(30, "SOCIAL_PROTECTION");
        add(6, "EDUCATION", "SOCIAL_PROTECTION");
        assertNeeds(answer(null), HiddenNeed.MORE_OVERLAP);
    }

    @Test
    void tellsTwoListsOnlyAsIfTheyDidNotDependOnEachOther() {
        add(30, "EDUCATION");
        add(20, "LAW_ENFORCEMENT");
        add(10, "EDUCATION", "LAW_ENFORCEMENT");
        HiddenNumbers found = answer(null);
        assertNeeds(found, HiddenNeed.THREE_LISTS);
        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.both()).isEqualTo(10);
            assertThat(pair.population()).isEqualTo(41.0 * 31 / 11 - 1);
        });
    }

    @Test
    void cannotTellFromAListThatOnlyFollowsTheOthers() {
        add(20, "LAW_ENFORCEMENT");
        add(10, "EDUCATION", "LAW_ENFORCEMENT");
        for (int i = 0; i < 30; i++) {
            String student = "ST-%05d".formatted(++students);
            graph.student(student, "SCH");
            String sent = opened(student, "SCH", "2024-03-01");
            graph.referral("R" + i, sent, "SCH", "CSW", "2024-03-02T10:00:00Z", "receivedAt", "2024-03-03T10:00:00Z");
        }
        assertThat(answer(null).lists())
                .extracting(SectorList::sector)
                .as("those that are compared where nobody says which")
                .containsExactly("EDUCATION", "LAW_ENFORCEMENT");
        HiddenNumbers found = answer(List.of("EDUCATION", "LAW_ENFORCEMENT", "SOCIAL_PROTECTION"));
        assertNeeds(found, HiddenNeed.ONLY_JOINED);
        assertThat(found.lists())
                .filteredOn(list -> list.sector().equals("SOCIAL_PROTECTION"))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.joined().count()).isEqualTo(30);
                    assertThat(list.alone()).isZero();
                });
        assertThat(found.cautions())
                .filteredOn(caution -> caution.kind() == Caution.Kind.JOINED)
                .extracting(Caution::sectors)
                .containsExactly(List.of("SOCIAL_PROTECTION"));
    }

    private static void assertNeeds(HiddenNumbers found, HiddenNeed need) {
        assertThat(found.status()).isEqualTo(HiddenNumbers.Status.CANNOT_TELL);
        assertThat(found.needed()).isEqualTo(need.words());
        assertThat(found.range()).isNull();
        assertThat(found.models()).isEmpty();
    }

    @Test
    void withholdsSmallNumbersFromWhoeverMayNotSeeEveryCase() {
        invent();
        HiddenQuestion question = new HiddenQuestion(null, 2, 0);
        HiddenNumbers found = new HiddenNumbersAnswer(graph.asked(DAY), question, false).answer();
        assertThat(found.histories()).isNull();
        assertThat(found.range()).isNotNull();
    }

    @Test
    void refusesQuestionsThatItCannotAnswer() {
        for (int[] wrong : new int[][] {{1, 0}, {4, 0}, {2, -1}, {2, 1001}}) {
            assertThatThrownBy(() -> new HiddenQuestion(null, wrong[0], wrong[1]))
                    .isInstanceOf(BadRequest.class);
        }
        assertThatThrownBy(() -> new HiddenQuestion(List.of("HEALTH"), 2, 0)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> new HiddenQuestion(List.of("HEALTH", "HEALTH"), 2, 0))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void saysTheSameThingsInEveryLanguageAndCallsNobodyAVictim() {
        var texts = HiddenNeed.TEXTS;
        Map<String, Object> values = Map.of("lower", 1, "upper", 2, "models", 3);
        assertThat(texts.keys(Language.SR_LATN)).isEqualTo(texts.keys(Language.EN));
        for (String key : texts.keys(Language.EN)) {
            String english = texts.say(key, Language.EN, values);
            String serbian = texts.say(key, Language.SR_LATN, values);
            assertThat(serbian)
                    .isNotEqualTo(english)
                    .doesNotContainIgnoringCase("žrtv")
                    .doesNotContain("{");
            assertThat(english).doesNotContainIgnoringCase("victim").doesNotContain("{");
        }
    }
}
