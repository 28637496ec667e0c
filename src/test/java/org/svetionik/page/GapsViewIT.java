package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;

/** Gaps as a list, on the map, and one by one, and what a co-ordinator does about them. */
class GapsViewIT extends InABrowser {

    @Override
    String[] provoked() {
        return new String[] {"400 (Bad Request)"};
    }

    private void enter(String view) {
        enter(Role.NATIONAL_COORDINATOR, view);
    }

    private int rows() {
        return Integer.parseInt(
                        Objects.requireNonNull(visitor().find("s-table table").getDomAttribute("aria-rowcount")))
                - 1;
    }

    private void choose(String field, String option) {
        visitor().all(".filters .field").stream()
                .filter(one -> one.getText().startsWith(field))
                .flatMap(one -> one.findElements(By.tagName("option")).stream())
                .filter(one -> one.getText().equals(option))
                .findFirst()
                .ifPresent(WebElement::click);
        visitor().settle();
    }

    @Test
    void filtersByKindWithALinkThatShowsTheSame() {
        enter("gaps");
        int all = rows();
        choose("Kind", "No recent training");
        visitor().await(() -> rows() < all);
        int some = rows();
        assertThat(visitor().place()).isEqualTo("/#/gaps?kind=UNTRAINED");
        visitor().open("/#/gaps?kind=UNTRAINED");
        visitor().run("location.reload()");
        visitor().settle();
        assertThat(rows()).isEqualTo(some).isPositive();
        assertThat(visitor().texts("s-table tbody th a")).containsOnly("No recent training");
    }

    @Test
    void filtersByTheDistrictThatIsChosenOnTheMap() {
        enter("gaps?kind=UNTRAINED");
        WebElement largest = visitor().find("svg a[aria-label]");
        String label = Objects.requireNonNull(largest.getDomAttribute("aria-label"));
        visitor()
                .run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))", largest);
        visitor().await(() -> visitor().place().contains("district="));
        visitor().settle();
        visitor().await(() -> label.endsWith(": " + rows()));
    }

    @Test
    void drawsOfALongTableOnlyWhatIsInSight() {
        enter("gaps");
        visitor().run("""
                const table = document.createElement('s-table');
                table.id = 'long';
                table.caption = 'Numbers';
                table.file = 'numbers';
                table.columns = [{title: 'Number', value: (row) => row}, {title: 'Square', value: (row) => row * row, numeric: true}];
                table.rows = [...Array(5000).keys()];
                document.querySelector('main').append(table);
                """);
        assertThat(visitor().text("#long tbody th")).isEqualTo("0");
        assertThat(visitor().all("#long tbody th")).hasSizeLessThan(100);
        visitor().run("document.querySelector('#long .table-frame').scrollTop = 40 * 3000");
        visitor().await(() -> visitor().texts("#long tbody th").contains("3,000"));
        visitor().find("#long thead th:nth-child(2) button").click();
        visitor().find("#long thead th:nth-child(2) button").click();
        assertThat(visitor().find("#long thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        visitor().run("document.querySelector('#long .table-frame').scrollTop = 0");
        visitor().await(() -> visitor().texts("#long tbody th").contains("4,999"));
    }

    @Test
    void saysWhyAGapIsOne() {
        enter("gaps?kind=UNTRAINED");
        visitor().find("s-table tbody th a").click();
        visitor().await(() -> visitor().place().startsWith("/#/gap?id="));
        visitor().settle();
        assertThat(visitor().text("main"))
                .contains("No recent training", "What would close it:", "What happened to it", "Opened");
        visitor().find("main .why").click();
        visitor().await(() -> visitor().text("dialog[open]").contains("Formula"));
        visitor().seesNoBarrier();
        visitor().picture("why");
        visitor().find("dialog[open] form button").click();
        visitor().await(() -> visitor().all("dialog[open]").isEmpty());
        visitor().picture("gap");
    }

    @Test
    void takesNoteAndKeepsWhatWasTypedWhenItIsRefused() {
        enter("gaps?kind=UNTRAINED&severity=MEDIUM");
        visitor().find("s-table tbody th a").click();
        visitor().find(".acts > .button").click();
        visitor().await(() -> visitor().text(".history").contains("Acknowledged"));
        visitor().await(() -> visitor().text("#said").equals("The gap is acknowledged."));

        List<WebElement> acts = visitor().all(".acts summary");
        acts.get(0).click();
        visitor().find("input[name='ownerCode']").sendKeys("NOBODY-HAS-THIS");
        visitor().run("document.querySelector(\"input[name='dueOn']\").value = '2099-01-01'");
        visitor().find(".acts form button").click();
        assertThat(visitor().text(".acts .failed")).contains("must be the code of an institution that is at work");
        assertThat(visitor().find("input[name='ownerCode']").getDomProperty("value"))
                .isEqualTo("NOBODY-HAS-THIS");
        visitor().seesNoBarrier();
    }

    @Test
    void tellsOfAGapThatOpensWhileThePageIsOpen() {
        enter("gaps?kind=NO_LEAD");
        store().executableQuery("""
                        MATCH (school:School)<-[:ATTENDS]-(student:Student)
                        WITH school, student ORDER BY school.institutionCode, student.studentCode LIMIT 1
                        CREATE (case:Case {caseCode: 'C-OF-A-TEST', openedOn: $day, status: 'OPEN', importedAt: datetime()})
                            -[:OPENED_BY]->(school),
                          (case)-[:CONCERNS]->(student)
                        """)
                .withParameters(Map.of("day", LocalDate.of(2026, 1, 5)))
                .execute();
        store().executableQuery("MERGE (ledger:Ledger {ledgerCode: 'facts'}) SET ledger.removedAt = datetime()")
                .execute();
        visitor().await(() -> visitor().text("#said").contains("No lead"));
    }
}
