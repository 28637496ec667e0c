package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** What waits for an institution, and cases with what is done in them, by those whose own they are. */
class CasesViewIT extends InABrowser {

    @Override
    String[] provoked() {
        return new String[] {"400 (Bad Request)"};
    }

    private Object asked(Role role, String query, Map<String, Object> variables, String path) {
        return Http.read(
                asking(role).post(Http.GRAPHQL, Map.of("query", query, "variables", variables)), "$.data." + path);
    }

    private String institutionOf(Role role) {
        return (String) asked(role, "{ viewer { institutionCode } }", Map.of(), "viewer.institutionCode");
    }

    /** Opens a case of a student of the school, and hands it on to the agency; gives the codes of the case and the referral. */
    private List<String> referred(String priority) {
        String student = (String) asked(
                Role.SCHOOL_PROFESSIONAL,
                "{ cases(first: 1) { edges { node { student { studentCode } } } } }",
                Map.of(),
                "cases.edges[0].node.student.studentCode");
        String opened = (String) asked(
                Role.SCHOOL_PROFESSIONAL,
                "mutation ($key: ID!, $student: String!) { openCase(clientKey: $key, studentCode: $student) { caseCode } }",
                Map.of("key", key(), "student", student),
                "openCase.caseCode");
        String referral = (String) asked(
                Role.SCHOOL_PROFESSIONAL,
                """
                mutation ($key: ID!, $case: String!, $to: String!, $priority: Priority!) {
                  sendReferral(clientKey: $key, caseCode: $case, receiverCode: $to, priority: $priority) { referralCode }
                }
                """,
                Map.of("key", key(), "case", opened, "to", institutionOf(Role.CASEWORKER), "priority", priority),
                "sendReferral.referralCode");
        return List.of(opened, referral);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void follow(String selector, String text) {
        visitor().await(() -> link(selector, text).isDisplayed());
        link(selector, text).sendKeys(Keys.ENTER);
        visitor()
                .await(() -> String.valueOf(visitor().run("return document.querySelector('main').dataset.place"))
                        .startsWith("#/case?of="));
        visitor().settle();
    }

    private WebElement link(String selector, String text) {
        return visitor().all(selector).stream()
                .filter(one -> one.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** Opens the form of an act within a part of the page. */
    private WebElement form(String within, String act) {
        return opened(link(within + " s-act", act));
    }

    /** Opens the form of an act on one referral. */
    private WebElement formOn(String referral, String act) {
        return opened(link("article.referral", referral).findElements(By.tagName("s-act")).stream()
                .filter(one -> one.getText().contains(act))
                .findFirst()
                .orElseThrow());
    }

    private static WebElement opened(WebElement form) {
        form.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        return form;
    }

    private static void choose(WebElement form, String field, String value) {
        form.findElement(By.cssSelector("select[name='%s'] option[value='%s']".formatted(field, value)))
                .click();
    }

    private void send(WebElement form, String said) {
        form.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("#said").equals(said));
        visitor().settle();
    }

    private String stateOf(String referral) {
        return Objects.requireNonNull(link("article.referral", referral).getDomAttribute("data-state"));
    }

    @Test
    void aSchoolRecordsASignAndRefersAndTheReceiverAnswers() {
        enter(Role.SCHOOL_PROFESSIONAL, "cases?status=OPEN");
        String opened = visitor().text("s-table tbody th a");
        follow("s-table tbody th a", opened);
        assertThat(visitor().text("main h1")).isEqualTo("Case " + opened);
        assertThat(visitor().place()).doesNotContain(opened);
        assertThat(visitor().text("s-next-steps")).contains("Next steps", "People decide");
        visitor().seesNoBarrier();

        WebElement sign = form(".acts", "Record a sign");
        choose(sign, "indicatorCode", "SB-06");
        assertThat(sign.getText()).contains("A warning sign");
        send(sign, "The sign is recorded.");

        WebElement refer = form(".acts", "Refer the case");
        choose(refer, "proposed", "OTHER");
        refer.findElement(By.name("receiverCode")).sendKeys(institutionOf(Role.CASEWORKER));
        choose(refer, "priority", "URGENT");
        send(refer, "The referral is sent.");
        List<String> sent = visitor().texts("article.referral[data-state='SENT'] code");
        String referral = sent.get(sent.size() - 1);
        visitor().picture("case");

        enter(Role.CASEWORKER, "work?kind=CONFIRM_RECEIPT");
        visitor().picture("work");
        follow("s-table tbody th a", referral);
        send(formOn(referral, "Confirm that it arrived"), "The receipt is confirmed.");
        visitor().await(() -> stateOf(referral).equals("RECEIVED"));
        send(formOn(referral, "Accept"), "The referral is accepted.");
        visitor().await(() -> stateOf(referral).equals("ACCEPTED"));
        WebElement feedback = formOn(referral, "Tell the sender");
        choose(feedback, "feedback", "TAKEN_UP");
        send(feedback, "The sender is told.");

        enter(Role.SCHOOL_PROFESSIONAL, "cases");
        follow("s-table tbody th a", opened);
        assertThat(link("article.referral", referral).getText()).contains("The receiver acts");
    }

    @Test
    void tellsTheReceiverOfAReferralWhileThePageIsOpen() {
        enter(Role.CASEWORKER, "work");
        List<String> codes = referred("EMERGENCY");
        visitor().await(() -> visitor().text("#said").contains("A referral has arrived. Priority: Emergency."));
        visitor().await(() -> !visitor().all(".arrived a").isEmpty());
        follow(".arrived a", "Emergency");
        assertThat(visitor().text("main h1")).isEqualTo("Case " + codes.get(0));
    }

    @Test
    void keepsWhatWasTypedAtTheFieldThatIsRefusedAndExplainsThatSomebodyWasFaster() {
        List<String> codes = referred("EMERGENCY");
        enter(Role.CASEWORKER, "cases");
        follow("s-table tbody th a", codes.get(0));
        WebElement receive = form("article.referral", "Confirm that it arrived");
        visitor().run("""
                const at = arguments[0].querySelector('[name=at]');
                at.value = '2099-01-01T10:00';
                at.dispatchEvent(new Event('input', {bubbles: true}));
                """, receive);
        receive.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("s-act .wrong").equals("When must not lie in the future"));
        assertThat(visitor().find("[name=at][aria-invalid='true']").getDomProperty("value"))
                .isEqualTo("2099-01-01T10:00");
        visitor().seesNoBarrier();

        asked(
                Role.CASEWORKER,
                "mutation ($key: ID!, $code: String!) { acceptReferral(clientKey: $key, referralCode: $code) { id } }",
                Map.of("key", key(), "code", codes.get(1)),
                "acceptReferral.id");
        visitor().run("""
                const at = arguments[0].querySelector('[name=at]');
                at.value = '';
                at.dispatchEvent(new Event('input', {bubbles: true}));
                """, receive);
        receive.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("s-act .failed").contains("Somebody was faster."));
        visitor().find("s-act .failed button").click();
        visitor().await(() -> stateOf(codes.get(1)).equals("ACCEPTED"));
        assertThat(visitor().texts("article.referral summary")).doesNotContain("Confirm that it arrived");
    }

    /** Opens what may be corrected or taken back of the record of that selector, by keyboard. */
    private WebElement corrected(String selector) {
        WebElement record = visitor().find(selector + " s-case-record");
        record.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        visitor().await(() -> !record.findElements(By.className("correction")).isEmpty());
        return record;
    }

    @Test
    void theSenderCorrectsAReferralByKeyboardAndReadsWhatItSaidBefore() {
        List<String> codes = referred("URGENT");
        enter(Role.SCHOOL_PROFESSIONAL, "cases");
        follow("s-table tbody th a", codes.get(0));
        WebElement record = corrected("article.referral");
        record.findElement(By.cssSelector("form .button")).sendKeys(Keys.ENTER);
        visitor().await(() -> record.getText().contains("Nothing is changed yet."));
        record.findElement(By.name("priority")).sendKeys(Keys.HOME);
        send(record, "It is corrected. What it said before is in the history.");
        assertThat(visitor().text("article.referral .badge.high")).isEqualTo("Emergency");
        WebElement past = record.findElement(By.cssSelector(".correction > details"));
        past.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        visitor().await(() -> past.getText().contains("Priority: Emergency before: Urgent"));
        assertThat(visitor().place()).doesNotContain(codes.get(0), codes.get(1));
        visitor().seesNoBarrier();
    }

    @Test
    void theLeadIsGivenToWhoeverElseHasAPartInTheCase() {
        List<String> codes = referred("URGENT");
        asked(
                Role.CASEWORKER,
                "mutation ($key: ID!, $code: String!) { takeLead(clientKey: $key, caseCode: $code) { id } }",
                Map.of("key", key(), "code", codes.get(0)),
                "takeLead.id");
        enter(Role.CASEWORKER, "cases");
        follow("s-table tbody th a", codes.get(0));
        WebElement give = form(".acts", "Give the lead to another");
        choose(give, "institutionCode", institutionOf(Role.SCHOOL_PROFESSIONAL));
        send(give, "The lead is given to the other institution.");
        assertThat(asked(
                        Role.SCHOOL_PROFESSIONAL,
                        "query ($code: String!) { caseByCode(caseCode: $code) { lead { institutionCode } } }",
                        Map.of("code", codes.get(0)),
                        "caseByCode.lead.institutionCode"))
                .isEqualTo(institutionOf(Role.SCHOOL_PROFESSIONAL));
        assertThat(visitor().texts(".acts summary")).doesNotContain("Give the lead to another");
    }

    @Test
    void aMeasureIsEndedAndTakenBackAfterOneMoreQuestion() {
        String opened = referred("REGULAR").get(0);
        String measure = (String)
                asked(Role.SCHOOL_PROFESSIONAL, """
                mutation ($key: ID!, $code: String!) {
                  startMeasure(clientKey: $key, caseCode: $code, kind: EDUCATION) { measureCode }
                }
                """, Map.of("key", key(), "code", opened), "startMeasure.measureCode");
        enter(Role.SCHOOL_PROFESSIONAL, "cases");
        follow("s-table tbody th a", opened);
        send(form(".records", "End the measure"), "The measure is ended.");
        assertThat(visitor().texts(".records summary")).doesNotContain("End the measure");

        corrected(".records li:last-child");
        WebElement takeBack = form(".records", "Take it back");
        takeBack.findElement(By.className("button")).sendKeys(Keys.ENTER);
        visitor().await(() -> takeBack.getText().contains("Really take it back?"));
        visitor()
                .run(
                        "return document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
        visitor().await(() -> !takeBack.getText().contains("Really take it back?"));
        takeBack.findElement(By.className("button")).sendKeys(Keys.ENTER);
        visitor().await(() -> takeBack.getText().contains("Really take it back?"));
        send(takeBack, "It is taken back.");
        visitor().await(() -> !visitor().text("main").contains("Support in school"));
        assertThat(asking(Role.SCHOOL_PROFESSIONAL)
                        .post(
                                Http.GRAPHQL,
                                Map.of(
                                        "query",
                                        "query ($code: String!) { measureByCode(measureCode: $code) { id } }",
                                        "variables",
                                        Map.of("code", measure)))
                        .body())
                .contains("\"measureByCode\":null");
    }

    @Test
    void leadsFromALinkThatWasSentOnToTheList() {
        enter(Role.SCHOOL_PROFESSIONAL, "cases");
        follow("s-table tbody th a", "");
        visitor().run("location.reload()");
        visitor().await(() -> visitor().place().equals("/#/cases"));
        visitor().settle();
        assertThat(visitor().text("main h1")).isEqualTo("Cases and referrals");
    }

    @Test
    void isNoViewForARoleWithoutTheRight() {
        enter(Role.DASHBOARD, "case?of=1-2");
        assertThat(visitor().text("main h1")).isEqualTo("There is no such view");
        visitor().look("work");
        assertThat(visitor().text("main h1")).isEqualTo("There is no such view");
    }
}
