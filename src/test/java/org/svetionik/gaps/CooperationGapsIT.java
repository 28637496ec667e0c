package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;
import org.svetionik.gaps.register.GapRegister;
import org.svetionik.rules.RuleSet;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;
import org.svetionik.snapshot.Snapshots;

/** What each role is told of the gaps of the invented country, and what people do about them. */
// A context of its own, with no snapshot of the store that another class filled.
@SpringBootTest(properties = {"svetionik.snapshot.check-every=4s", "svetionik.test.context=gaps"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CooperationGapsIT {

    private static final String WORDS = "{ en srLatn srCyrl }";
    private static final String GAP = "id kind status severity since certainty districtCode title " + WORDS
            + " subjects { role code name " + WORDS + " } expected { value basis " + WORDS + " }"
            + " observed { count of suppressed } interval { lower upper } probability needed explanation " + WORDS
            + " whatWouldCloseIt " + WORDS + " ruleSet openedAt closedAt acknowledgedAt ownerCode dueOn overdue"
            + " dismissedAt history { at act byRole byInstitution ownerCode dueOn text }";
    private static final Viewer ANALYST =
            Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("research");
    private static final Viewer NATIONAL = Viewer.of("national", Role.NATIONAL_COORDINATOR, null, null);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private GapRuns runs;

    @Autowired
    private GapRegister register;

    @Autowired
    private Judgements judgements;

    private Snapshot snapshot;

    CooperationGapsIT(@Autowired Imports imports, @Autowired Driver driver, @Autowired Snapshots snapshots)
            throws IOException {
        Country.load(imports);
        long cases = driver.executableQuery("MATCH (c:Case) RETURN count(c)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> newest(snapshots).cases().size() == cases);
        snapshot = newest(snapshots);
    }

    private static Snapshot newest(Snapshots snapshots) {
        return Objects.requireNonNull(snapshots.newest().block());
    }

    @BeforeAll
    void run() {
        runs.run(snapshot);
    }

    private List<Map<String, Object>> gaps(Viewer viewer, String filter) {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            String document = "{ cooperationGaps(first: 250" + after + filter + ") { edges { node { " + GAP
                    + " } } pageInfo { hasNextPage endCursor } } }";
            var answer = Country.ask(tester, viewer, document);
            List<Map<String, Object>> page = nodes(answer.path("cooperationGaps.edges[*].node")
                    .entityList(Object.class)
                    .get());
            all.addAll(page);
            more = answer.path("cooperationGaps.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = more
                    ? ", after: \""
                            + answer.path("cooperationGaps.pageInfo.endCursor")
                                    .entity(String.class)
                                    .get() + "\""
                    : "";
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(List<Object> nodes) {
        return nodes.stream().map(node -> (Map<String, Object>) node).toList();
    }

    private static Set<String> ids(List<Map<String, Object>> gaps) {
        return gaps.stream().map(gap -> (String) gap.get("id")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> idsOf(Stream<Gap> gaps) {
        return gaps.map(Gap::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Gap> everyGap() {
        return Objects.requireNonNull(judgements.latest()).gaps(register.histories(), Instant.MAX);
    }

    @Test
    void tellsTheNationalCoordinatorOfEveryGapInWords() {
        List<Map<String, Object>> told = gaps(NATIONAL, "");
        assertThat(ids(told)).isEqualTo(idsOf(everyGap().stream())).hasSizeGreaterThan(100);
        assertThat(told)
                .extracting(gap -> gap.get("kind"))
                .contains("NO_AGREEMENT", "UNTRAINED", "SIGNS_NOT_ESCALATED");
        for (String field : List.of("title", "explanation", "whatWouldCloseIt")) {
            assertThat(told)
                    .allSatisfy(gap -> assertThat((Map<?, ?>) gap.get(field))
                            .hasSize(3)
                            .allSatisfy((language, text) ->
                                    assertThat((String) text).isNotBlank()));
        }
        assertThat(told).extracting(gap -> gap.get("severity")).contains("HIGH", "MEDIUM", "LOW");
    }

    @Test
    void withholdsSmallNumbersFromWhoeverDoesNotSeeEveryCase() {
        Map<String, Finding> findings = everyGap().stream()
                .filter(gap -> gap.finding() != null)
                .collect(Collectors.toMap(Gap::code, Gap::found));
        List<Map<String, Object>> told = gaps(NATIONAL, ", filter: {kinds: [NO_LEAD, DUTY_UNMET, NO_FEEDBACK]}");
        assertThat(told).isNotEmpty().allSatisfy(gap -> {
            Finding finding = Objects.requireNonNull(findings.get((String) gap.get("id")));
            Map<?, ?> observed = (Map<?, ?>) Objects.requireNonNull(gap.get("observed"));
            long rest = finding.of() - finding.observed();
            boolean small = Stream.of(finding.observed(), finding.of(), rest).anyMatch(n -> n > 0 && n < 5);
            assertThat(observed.get("suppressed")).isEqualTo(small);
            assertThat(observed.get("count")).isEqualTo(small ? null : (int) finding.observed());
            assertThat(gap.get("interval") == null).isEqualTo(small || finding.interval() == null);
        });
        assertThat(told).extracting(CooperationGapsIT::isSuppressed).contains(true, false);
        assertThat(gaps(ANALYST, ", filter: {kinds: [NO_LEAD]}"))
                .isNotEmpty()
                .noneMatch(CooperationGapsIT::isSuppressed);
    }

    private static boolean isSuppressed(Map<String, Object> gap) {
        return Boolean.TRUE.equals(((Map<?, ?>) Objects.requireNonNull(gap.get("observed"))).get("suppressed"));
    }

    @Test
    void tellsADistrictCoordinatorOfTheGapsOfTheDistrictAlone() {
        String district = districtWithMostGaps();
        Viewer coordinator = Viewer.of("district", Role.DISTRICT_COORDINATOR, null, district);
        assertThat(ids(gaps(coordinator, "")))
                .isEqualTo(idsOf(everyGap().stream().filter(gap -> isOf(gap, district))))
                .isNotEmpty();
        assertThat(gaps(Viewer.of("district", Role.DISTRICT_COORDINATOR, null, "SU-NOWHERE"), ""))
                .isEmpty();
    }

    private String districtWithMostGaps() {
        return everyGap().stream()
                .map(gap -> gap.identity().district())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private boolean isOf(Gap gap, String district) {
        return gap.identity().district().equals(district)
                || gap.identity().subjects().stream()
                        .map(subject -> subject.substring(subject.indexOf(' ') + 1))
                        .anyMatch(code -> code.equals(district) || district.equals(districtOf(code)));
    }

    private @Nullable String districtOf(String code) {
        Institutions institutions = snapshot.institutions();
        int institution = institutions.codes().indexOf(code);
        int district =
                institution == Refs.NONE ? Refs.NONE : institutions.district().get(institution);
        return district == Refs.NONE ? null : snapshot.places().districts().get(district);
    }

    private Gap gapOf(String kind) {
        return everyGap().stream()
                .filter(gap -> gap.identity().kind().equals(kind) && gap.status() == GapStatus.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private static String subject(Gap gap) {
        String subject = gap.identity().subjects().get(0);
        return subject.substring(subject.indexOf(' ') + 1);
    }

    @Test
    void tellsASchoolOfTheGapsThatNameIt() {
        String school = subject(gapOf("SIGNS_NOT_ESCALATED"));
        Viewer professional = Viewer.of("school", Role.SCHOOL_PROFESSIONAL, school, null);
        assertThat(ids(gaps(professional, "")))
                .isEqualTo(idsOf(everyGap().stream().filter(gap -> gap.names(school))))
                .isNotEmpty();
        assertThat(gaps(Viewer.of("agency", Role.CASEWORKER, school, null), ""))
                .as("whose institution is none of the role's")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DASHBOARD", "ADMINISTRATOR", "AUDITOR"})
    void tellsNobodyElseOfAny(Role role) {
        Viewer viewer = Viewer.of("other", role, null, null);
        assertThat(gaps(viewer, "")).isEmpty();
        String id = gapOf("UNTRAINED").code();
        Country.ask(tester, viewer, "{ cooperationGap(id: \"" + id + "\") { id } }")
                .path("cooperationGap")
                .valueIsNull();
        assertThat(Country.errors(tester, viewer, "mutation { acknowledgeGap(id: \"" + id + "\") { id } }"))
                .containsExactly("FORBIDDEN");
        assertThat(Country.errors(tester, viewer, "mutation { answerGap(id: \"" + id + "\", text: \"x\") { id } }"))
                .containsExactly("FORBIDDEN");
    }

    @Test
    void filtersByEveryCondition() {
        Gap gap = gapOf("SIGNS_NOT_ESCALATED");
        String district = gap.identity().district();
        assertThat(gaps(NATIONAL, ", filter: {kinds: [SIGNS_NOT_ESCALATED], districtCodes: [\"" + district + "\"]}"))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told)
                        .containsEntry("kind", "SIGNS_NOT_ESCALATED")
                        .containsEntry("districtCode", district));
        assertThat(ids(gaps(NATIONAL, ", filter: {institutionCodes: [\"" + subject(gap) + "\"]}")))
                .contains(gap.code())
                .isEqualTo(idsOf(everyGap().stream().filter(other -> other.names(subject(gap)))));
        assertThat(gaps(NATIONAL, ", filter: {statuses: [CANNOT_TELL]}"))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).containsEntry("status", "CANNOT_TELL"));
        assertThat(gaps(NATIONAL, ", filter: {statuses: []}")).isEmpty();
        assertThat(gaps(NATIONAL, ", filter: {severities: [HIGH]}"))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).containsEntry("severity", "HIGH"));
    }

    @Test
    void judgesAsOfAMomentAndOverAnotherWindow() {
        Instant then = Instant.parse("2024-01-01T00:00:00Z");
        List<Finding> findings = Detectors.findings(new AsOf(snapshot, RuleSet.first(), then));
        assertThat(ids(gaps(NATIONAL, ", filter: {asOf: \"" + then + "\"}")))
                .isEqualTo(findings.stream()
                        .map(finding -> Gap.identity(finding).code())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .isNotEqualTo(ids(gaps(NATIONAL, "")));
        assertThat(ids(gaps(NATIONAL, ", filter: {windowMonths: 36}"))).isNotEqualTo(ids(gaps(NATIONAL, "")));
        assertThat(Country.errors(tester, NATIONAL, "{ cooperationGaps(filter: {windowMonths: 61}) { totalCount } }"))
                .containsExactly("WINDOW");
    }

    /** Random viewers and conditions: as if the register held nothing but what the viewer may see. */
    @Test
    void answersAsIfThereWereNoGapThatTheViewerMayNotSee() {
        Random random = new Random(20261129);
        List<Gap> all = everyGap();
        for (int i = 0; i < 60; i++) {
            Gap some = all.get(random.nextInt(all.size()));
            String code = subject(some);
            boolean isSchool = kindOf(code).equals("SCHOOL");
            String district = some.identity().district();
            Viewer viewer = switch (random.nextInt(4)) {
                case 0 -> Viewer.of("school", Role.SCHOOL_PROFESSIONAL, code, null);
                case 1 -> Viewer.of("agency", Role.CASEWORKER, code, null);
                case 2 -> Viewer.of("district", Role.DISTRICT_COORDINATOR, null, district);
                default -> NATIONAL;
            };
            List<Gap> seen = all.stream()
                    .filter(gap -> sees(viewer, gap, isSchool))
                    .filter(gap -> gap.kind() != some.kind())
                    .sorted(Comparator.comparing(Gap::key))
                    .toList();
            int first = random.nextInt(10);
            String kinds = Stream.of(GapKind.values())
                    .filter(kind -> kind != some.kind())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            var answer = Country.ask(
                    tester,
                    viewer,
                    "{ cooperationGaps(first: " + first + ", filter: {kinds: [" + kinds
                            + "]}) { totalCount pageInfo { hasNextPage } counts { count } edges { node { id } } } }");
            assertThat(answer.path("cooperationGaps.totalCount")
                            .entity(Integer.class)
                            .get())
                    .as("%s at %s, draw %d", viewer.role(), code, i)
                    .isEqualTo(seen.size());
            assertThat(answer.path("cooperationGaps.edges[*].node.id")
                            .entityList(String.class)
                            .get())
                    .isEqualTo(seen.stream().limit(first).map(Gap::code).toList());
            assertThat(answer.path("cooperationGaps.counts[*].count").entityList(Integer.class).get().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(seen.size());
            Gap hidden = all.get(random.nextInt(all.size()));
            var one = Country.ask(tester, viewer, "{ cooperationGap(id: \"" + hidden.code() + "\") { id } }")
                    .path("cooperationGap");
            if (sees(viewer, hidden, isSchool)) {
                one.hasValue();
            } else {
                one.valueIsNull();
            }
        }
    }

    private boolean sees(Viewer viewer, Gap gap, boolean isSchool) {
        String code = String.valueOf(viewer.institutionCode());
        return switch (Objects.requireNonNull(viewer.role())) {
            case SCHOOL_PROFESSIONAL -> isSchool && gap.names(code);
            case CASEWORKER -> !isSchool && isInstitution(code) && gap.names(code);
            case DISTRICT_COORDINATOR ->
                !String.valueOf(viewer.districtCode()).isEmpty() && isOf(gap, String.valueOf(viewer.districtCode()));
            default -> true;
        };
    }

    private boolean isInstitution(String code) {
        return snapshot.institutions().codes().indexOf(code) != Refs.NONE;
    }

    private String kindOf(String code) {
        return isInstitution(code)
                ? snapshot.institutions()
                        .kind()
                        .get(snapshot.institutions().codes().indexOf(code))
                : "";
    }

    @Test
    void showsTheRecordsBehindAGapByRole() {
        Gap gap = gapOf("SIGNS_NOT_ESCALATED");
        String question = "{ cooperationGap(id: \"" + gap.code()
                + "\") { evidence(first: 100) { totalCount edges { node { id label code } } } } }";
        String path = "cooperationGap.evidence.edges[*].node.code";
        List<String> analysts = Country.ask(tester, ANALYST, question)
                .path(path)
                .entityList(String.class)
                .get();
        assertThat(analysts).isNotEmpty();
        Viewer school = Viewer.of("school", Role.SCHOOL_PROFESSIONAL, subject(gap), null);
        assertThat(Country.ask(tester, school, question)
                        .path(path)
                        .entityList(String.class)
                        .get())
                .as("the school's own observations")
                .isEqualTo(analysts);
        assertThat(Country.ask(tester, NATIONAL, question)
                        .path(path)
                        .entityList(String.class)
                        .get())
                .isEmpty();
        assertThat(Country.errors(tester, ANALYST.withPurpose(null), question)).containsExactly("PURPOSE_REQUIRED");
        String id = Country.ask(tester, ANALYST, question)
                .path("cooperationGap.evidence.edges[0].node.id")
                .entity(String.class)
                .get();
        Country.ask(tester, ANALYST, "{ node(id: \"" + id + "\") { id } }")
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void answersWhy() {
        Gap gap = gapOf("UNTRAINED");
        Map<?, ?> why = why(ANALYST, gap);
        assertThat(why.get("definition")).isEqualTo("UNTRAINED/1");
        assertThat((String) why.get("formula")).isNotBlank();
        assertThat((List<?>) why.get("sources")).isNotEmpty();
        assertThat((Map<?, ?>) why.get("inputs")).extracting("snapshot").isEqualTo(snapshot.fingerprint());
        assertThat((Map<?, ?>) why.get("inputs"))
                .extracting("tables")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }

    @Test
    void tellsThoseWhoDoNotSeeAllNothingOfWhatTheyDoNotSee() {
        Map<?, ?> inputs = (Map<?, ?>)
                Objects.requireNonNull(why(NATIONAL, gapOf("UNTRAINED")).get("inputs"));
        assertThat(inputs).extracting("snapshot").isNull();
        assertThat(inputs).extracting("tables").isEqualTo(List.of());
    }

    private Map<?, ?> why(Viewer viewer, Gap gap) {
        return Country.ask(
                        tester,
                        viewer,
                        "{ cooperationGap(id: \"" + gap.code() + "\") { why { definition meaning " + WORDS
                                + " formula sources conditions { name value } n asOf ruleSet inputs { snapshot takenAt"
                                + " tables { name records } } } } }")
                .path("cooperationGap.why")
                .entity(Map.class)
                .get();
    }

    @Test
    void keepsWhatPeopleDo() {
        Gap gap = gapOf("NO_AGREEMENT");
        String id = gap.code();
        String owner = subject(gap);
        Viewer district = Viewer.of(
                "district", Role.DISTRICT_COORDINATOR, owner, gap.identity().district());
        String acknowledge = "mutation { acknowledgeGap(id: \"" + id + "\") { history { act } } }";
        acts(district, acknowledge, "acknowledgeGap", "OPENED", "ACKNOWLEDGED");
        acts(district, acknowledge, "acknowledgeGap", "OPENED", "ACKNOWLEDGED");
        acts(
                district,
                "mutation { assignGap(id: \"" + id + "\", ownerCode: \"" + owner
                        + "\", dueOn: \"2999-01-31\") { ownerCode dueOn overdue history { act } } }",
                "assignGap",
                "OPENED",
                "ACKNOWLEDGED",
                "ASSIGNED");
        acts(
                district,
                "mutation { answerGap(id: \"" + id + "\", text: \"We sign it in May.\") { history { act } } }",
                "answerGap",
                "OPENED",
                "ACKNOWLEDGED",
                "ASSIGNED",
                "ANSWERED");
        acts(
                district,
                "mutation { dismissGap(id: \"" + id
                        + "\", reason: \"Both work under one roof in this town.\") { history { act } } }",
                "dismissGap",
                "OPENED",
                "ACKNOWLEDGED",
                "ASSIGNED",
                "ANSWERED",
                "DISMISSED");
        assertThat(ids(gaps(NATIONAL, ", filter: {dismissed: true}"))).containsExactly(id);
        assertThat(gaps(NATIONAL, ", filter: {dismissed: true}"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("ownerCode", owner)
                        .containsEntry("dueOn", "2999-01-31")
                        .containsEntry("overdue", false));
    }

    private void acts(Viewer viewer, String document, String field, String... expected) {
        assertThat(Country.ask(tester, viewer, document)
                        .path(field + ".history[*].act")
                        .entityList(String.class)
                        .get())
                .containsExactly(expected);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Gap gap = gapOf("UNTRAINED");
        String id = "id: \"" + gap.code() + "\"";
        String school = subject(gap);
        assertThat(errors(NATIONAL, "assignGap(" + id + ", ownerCode: \"NOBODY\", dueOn: \"2999-01-01\")"))
                .containsExactly("OWNER_CODE");
        assertThat(errors(NATIONAL, "assignGap(" + id + ", ownerCode: \"" + school + "\", dueOn: \"2020-01-01\")"))
                .containsExactly("DUE_ON");
        assertThat(errors(NATIONAL, "dismissGap(" + id + ", reason: \"short\")"))
                .containsExactly("TEXT");
        assertThat(errors(NATIONAL, "acknowledgeGap(id: \"0123\")")).containsExactly("GAP");
        Viewer professional = Viewer.of("school", Role.SCHOOL_PROFESSIONAL, school, null);
        assertThat(errors(professional, "answerGap(" + id + ", text: \"Write to ana.anic@example.org\")"))
                .containsExactly("TEXT");
        assertThat(errors(professional, "acknowledgeGap(" + id + ")")).containsExactly("FORBIDDEN");
        Viewer elsewhere = Viewer.of("district", Role.DISTRICT_COORDINATOR, null, "SU-NOWHERE");
        assertThat(errors(elsewhere, "acknowledgeGap(" + id + ")")).containsExactly("GAP");
        Viewer other = Viewer.of("school", Role.SCHOOL_PROFESSIONAL, "SCHOOL-NOWHERE", null);
        assertThat(errors(other, "answerGap(" + id + ", text: \"We will.\")")).containsExactly("GAP");
    }

    private List<Object> errors(Viewer viewer, String mutation) {
        return Country.errors(tester, viewer, "mutation { " + mutation + " { id } }");
    }
}
