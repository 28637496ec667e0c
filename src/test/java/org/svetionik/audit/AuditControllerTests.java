package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

class AuditControllerTests {

    private static final Viewer AUDITOR = Viewer.of("auditor", Role.AUDITOR, null, null);

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private Service service;

    /** Entries 2 to 31 are readings of cases, one a minute, of which C-5 is read twice. */
    @BeforeEach
    void start() {
        service = new Service(folder, clock);
        for (int i = 2; i < 32; i++) {
            clock.pass(Duration.ofMinutes(1));
            service.log().append(Logs.reading("C-" + i % 28));
        }
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private GraphQlTester.Response ask(Viewer viewer, String query) {
        return service.as(viewer).document(query).execute();
    }

    private List<Integer> seqs(String arguments) {
        return ask(AUDITOR, "{ auditEntries(" + arguments + ") { edges { node { seq } } } }")
                .path("auditEntries.edges[*].node.seq")
                .entityList(Integer.class)
                .get();
    }

    @Test
    void showsTheNewestFirst() {
        assertThat(seqs("first: 3, filter: {kinds: [READ], who: [\"worker\"]}")).containsExactly(31, 30, 29);
    }

    @Test
    void showsAllOfAnEntry() {
        ask(AUDITOR, """
                { auditEntries(filter: {code: "C-7"}) { edges { cursor node { seq at kind who role purpose operation errors
                  pseudonyms { label codes } counts { of count } total from brokenGlass caseCode reason previous hash } } } }
                """).path("auditEntries.edges[0].node").matchesJson("""
                        {"seq": "7", "at": "2026-11-25T09:06:00.000Z", "kind": "READ", "who": "worker", "role": "CASEWORKER",
                         "purpose": null, "errors": [], "pseudonyms": [{"label": "Case", "codes": ["C-7"]}],
                         "counts": [{"of": "Case", "count": 1}], "total": 1, "from": null, "brokenGlass": false,
                         "caseCode": null, "reason": null}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: \"C-3\"|31,3",
                "from: \"2026-11-25T09:29:00Z\", who: [\"worker\"]|31,30",
                "until: \"2026-11-25T09:02:00Z\"|2,1",
                "kinds: [START]|1",
                "roles: [\"ANALYST\"]|",
                "brokenGlass: true|",
                "who: []|"
            })
    void showsWhatTheFilterAdmits(String filter, @Nullable String expected) {
        List<Integer> seqs = expected == null
                ? List.of()
                : List.of(expected.split(",")).stream().map(Integer::valueOf).toList();
        assertThat(seqs("filter: {" + filter + "}")).isEqualTo(seqs);
    }

    @Test
    void isReadOnAndBackWithoutAGapWhileItGrows() {
        List<String> on = pages("first", "after", "hasNextPage", "endCursor");
        List<String> back = pages("last", "before", "hasPreviousPage", "startCursor");
        Collections.reverse(back);
        assertThat(on).hasSize(31);
        assertThat(back.subList(back.size() - 31, back.size())).isEqualTo(on);
    }

    private List<String> pages(String size, String place, String more, String cursor) {
        List<String> seqs = new ArrayList<>();
        String at = "";
        for (boolean goOn = true; goOn && seqs.size() < 60; ) {
            GraphQlTester.Response page = ask(
                    AUDITOR,
                    "{ auditEntries(%s: 4 %s, filter: {until: \"2026-11-25T09:30:00.001Z\", kinds: [READ, START], who: [\"worker\", \"service\"]}) { edges { node { seq } } pageInfo { %s %s } } }"
                            .formatted(size, at, more, cursor));
            List<String> some = new ArrayList<>(page.path("auditEntries.edges[*].node.seq")
                    .entityList(String.class)
                    .get());
            if (size.equals("last")) {
                Collections.reverse(some);
            }
            seqs.addAll(some);
            goOn = page.path("auditEntries.pageInfo." + more)
                    .entity(Boolean.class)
                    .get();
            at = "%s: \"%s\""
                    .formatted(
                            place,
                            page.path("auditEntries.pageInfo." + cursor)
                                    .entity(String.class)
                                    .get());
        }
        return seqs;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 501|PAGE_SIZE",
                "last: -1|PAGE_SIZE",
                "first: 1, before: \"x\"|PAGE_DIRECTION",
                "after: \"x\"|CURSOR"
            })
    void refusesAPageThatThereIsNot(String arguments, String code) {
        ask(AUDITOR, "{ auditEntries(" + arguments + ") { edges { cursor } } }")
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", code));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void isEmptyToEverybodyElse(Role role) {
        ask(Viewer.of("v", role, "X", null), """
                { auditEntries(filter: {code: "C-3"}) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor } }
                  auditHead { seq } brokenGlass { edges { cursor } } }
                """).path("").matchesJson("""
                        {"auditEntries": {"edges": [], "pageInfo":
                            {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null}},
                         "auditHead": null, "brokenGlass": {"edges": []}}
                        """);
    }

    @Test
    void givesTheHeadAndRecordsThatTheLogWasRead() {
        Head before = service.log().head();
        ask(AUDITOR, "{ auditHead { seq hash } }")
                .path("auditHead.hash")
                .entity(String.class)
                .isEqualTo(before.hash());
        List<Entry> entries = Logs.entries(folder);
        Act act = entries.get(entries.size() - 1).act();
        assertThat(act.who() + " " + act.kind() + " " + act.operation()).isEqualTo("auditor READ query { auditHead }");
    }

    @Test
    void listsWhoBrokeTheGlassAndHowMuchWasReadMeanwhile() {
        service.as(Logs.CASEWORKER)
                .document(
                        "mutation { breakGlass(caseCode: \"C-9\", reason: \"The child did not come home\") { until } }")
                .executeAndVerify();
        service.as(Logs.CASEWORKER)
                .document("{ cases(codes: [\"C-9\", \"C-8\"]) }")
                .executeAndVerify();
        clock.pass(Duration.ofMinutes(2));
        service.as(Logs.CASEWORKER)
                .document("mutation { endBreakGlass(caseCode: \"C-9\") }")
                .executeAndVerify();
        service.as(Logs.CASEWORKER).document("{ cases(codes: [\"C-1\"]) }").executeAndVerify();
        ask(
                        AUDITOR,
                        "{ brokenGlass(first: 5) { edges { node { openedAt who role caseCode reason until endedAt recordsRead } } } }")
                .path("brokenGlass.edges[*].node")
                .matchesJson("""
                        [{"openedAt": "2026-11-25T09:30:00.000Z", "who": "worker", "role": "CASEWORKER", "caseCode": "C-9",
                          "reason": "The child did not come home", "until": "2026-11-25T10:00:00.000Z",
                          "endedAt": "2026-11-25T09:32:00.000Z", "recordsRead": 2}]
                        """);
    }
}
