package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionsIT {

    private static final String CODES = "cases.edges[*].node.caseCode";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill() {
        Fixture.load(driver, "small");
    }

    private GraphQlTester.Response cases(String arguments) {
        return tester.document("{ cases" + arguments + " { totalCount "
                        + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } "
                        + "edges { cursor node { caseCode } } } }")
                .execute();
    }

    private List<String> codes(String arguments) {
        return cases(arguments).path(CODES).entityList(String.class).get();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                            | CS-1 CS-2 CS-3",
                "(orderBy: CASE_CODE_DESC)                     | CS-3 CS-2 CS-1",
                "(orderBy: OPENED_ON_ASC)                      | CS-1 CS-2 CS-3",
                "(orderBy: OPENED_ON_DESC)                     | CS-3 CS-2 CS-1",
                "(first: 2)                                    | CS-1 CS-2",
                "(last: 2)                                     | CS-2 CS-3",
                "(first: 0)                                    | ",
                "(filter: {status: OPEN})                      | CS-1 CS-3",
                "(filter: {codes: []})                         | ",
                "(filter: {openedFrom: \"2026-02-01\"})        | CS-3",
                "(filter: {openedUntil: \"2026-01-12\"})       | CS-1 CS-2",
                "(filter: {districtCodes: [\"D-S\"]})          | CS-2 CS-3",
                "(filter: {openerCodes: [\"SCH-1\", \"POL-1\"]}) | CS-1 CS-3"
            })
    void givesTheRecordsThatFitInOrder(String arguments, String expected) {
        assertThat(String.join(" ", codes(arguments))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void countsWithoutRegardToThePage() {
        cases("(first: 1, filter: {status: OPEN})")
                .path("cases.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"OPENED_ON_ASC", "OPENED_ON_DESC", "CASE_CODE_ASC", "CASE_CODE_DESC"})
    void reachesEveryRecordOnceForwardAndBackward(String order) {
        List<String> all = codes("(orderBy: " + order + ")");
        assertThat(walked("first", "after", "endCursor", order)).isEqualTo(all);
        List<String> backward = walked("last", "before", "startCursor", order);
        java.util.Collections.reverse(backward);
        assertThat(backward).isEqualTo(all);
    }

    private List<String> walked(String size, String start, String end, String order) {
        List<String> seen = new java.util.ArrayList<>();
        String more = size.equals("first") ? "hasNextPage" : "hasPreviousPage";
        String from = "";
        boolean goOn = true;
        while (goOn) {
            GraphQlTester.Response page = cases("(" + size + ": 1, orderBy: " + order + from + ")");
            seen.addAll(page.path(CODES).entityList(String.class).get());
            from = ", " + start + ": \""
                    + page.path("cases.pageInfo." + end).entity(String.class).get() + "\"";
            goOn = page.path("cases.pageInfo." + more).entity(Boolean.class).get();
        }
        return seen;
    }

    @Test
    void knowsThatThereIsAPageBefore() {
        String cursor = cases("(first: 1)")
                .path("cases.pageInfo.endCursor")
                .entity(String.class)
                .get();
        cases("(first: 1, after: \"" + cursor + "\")")
                .path("cases.pageInfo.hasPreviousPage")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "W10", "bnVsbA", "WyJhIiwiYiIsImMiXQ"})
    void refusesACursorOfAnotherKind(String cursor) {
        tester.document("{ cases(orderBy: OPENED_ON_ASC, after: \"" + cursor + "\") { edges { cursor } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void refusesBothDirectionsAtOnce() {
        tester.document("{ cases(first: 1, last: 1) { totalCount } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }
}
