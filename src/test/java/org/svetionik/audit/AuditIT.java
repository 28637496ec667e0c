package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.util.FileSystemUtils;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** The log within the whole service: its schema, its bounds and its errors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "svetionik.audit.folder=target/audit-it/audit")
@DirtiesContext
class AuditIT {

    private static final Path PARENT = Path.of("target", "audit-it");
    private static final Viewer AUDITOR = Viewer.of("auditor", Role.AUDITOR, null, null);

    static {
        forgetTheLastRun();
    }

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private WebGraphQlInterceptor requestBounds;

    @Autowired
    private BreakGlassInterceptor breakGlass;

    @Autowired
    private AuditInterceptor audit;

    private static void forgetTheLastRun() {
        try {
            FileSystemUtils.deleteRecursively(PARENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GraphQlTester.Response ask(Viewer viewer, String query) {
        WebGraphQlInterceptor signIn = (request, chain) -> {
            request.configureExecutionInput((input, builder) -> {
                input.getGraphQLContext().put(Viewer.class, viewer);
                return input;
            });
            return chain.next(request);
        };
        return WebGraphQlTester.create(WebGraphQlHandler.builder(service)
                        .interceptors(List.of(requestBounds, signIn, breakGlass, audit))
                        .build())
                .document(query)
                .execute();
    }

    private static void assertOnlyError(GraphQlTester.Response response, String code) {
        response.errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly(code));
    }

    @Test
    void showsAuditorsThatTheServiceStarted() {
        ask(
                        AUDITOR,
                        "{ auditEntries(last: 1) { edges { cursor node { seq kind who } } pageInfo { hasPreviousPage } } }")
                .path("auditEntries.edges[0].node")
                .matchesJsonStrictly("{\"seq\": \"1\", \"kind\": \"START\", \"who\": \"service\"}");
    }

    @Test
    void isEmptyToAnalysts() {
        ask(Viewer.of("analyst", Role.ANALYST, null, null), "{ auditEntries { edges { cursor } } auditHead { seq } }")
                .path("")
                .matchesJsonStrictly("{\"auditEntries\": {\"edges\": []}, \"auditHead\": null}");
    }

    @Test
    void forbidsWhoMayNotBreakTheGlass() {
        assertOnlyError(
                ask(
                        AUDITOR,
                        "mutation { breakGlass(caseCode: \"C\", reason: \"The child did not come home\") { until } }"),
                "FORBIDDEN");
    }

    @Test
    void takesNoReasonThatHoldsAnIdentificationNumber() {
        assertOnlyError(
                ask(
                        Logs.CASEWORKER,
                        "mutation { breakGlass(caseCode: \"C\", reason: \"The child is 0101006500006 and away\") { until } }"),
                "REASON");
    }

    @Test
    void answersNothingWhileItCannotBeRecorded() throws IOException {
        Path folder = PARENT.resolve("audit");
        Files.move(folder, PARENT.resolve("away"));
        Files.createFile(folder);
        try {
            assertOnlyError(ask(AUDITOR, "{ auditHead { seq } }"), "AUDIT_UNAVAILABLE");
        } finally {
            Files.delete(folder);
            Files.move(PARENT.resolve("away"), folder);
        }
    }
}
