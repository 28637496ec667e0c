package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** An exercise from opening to its result, as a trainer and a participant have it. */
class ExercisesViewIT extends InABrowser {

    private static final String PAPER = """
            mutation ($key: String!, $code: String!, $marked: [String!]!, $at: String!, $group: String!) {
              submitExerciseAnswer(clientKey: $key, exerciseCode: $code, marked: $marked, step: REFER, group: $group, institutionCode: $at) {
                participantCode
              }
            }
            """;

    private Object asked(String query, Map<String, Object> variables, String path) {
        return Http.read(
                asking(Role.NATIONAL_COORDINATOR).post(Http.GRAPHQL, Map.of("query", query, "variables", variables)),
                "$.data." + path);
    }

    private WebElement form(String act) {
        WebElement form = visitor().all("s-act").stream()
                .filter(one -> one.getText().contains(act))
                .findFirst()
                .orElseThrow();
        form.findElements(By.tagName("summary")).forEach(summary -> summary.sendKeys(Keys.ENTER));
        return form;
    }

    private void send(WebElement form, String said) {
        form.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("#said").equals(said));
        visitor().settle();
    }

    private String opened() {
        enter(Role.NATIONAL_COORDINATOR, "exercises");
        WebElement open = form("Open an exercise");
        open.findElement(By.cssSelector("select[name='caseStudyCode'] option:nth-child(2)"))
                .click();
        open.findElement(By.name("groups")).sendKeys("Schools, Social work");
        send(open, "The exercise is open.");
        visitor().await(() -> visitor().place().startsWith("/#/exercise?code="));
        visitor().settle();
        return visitor().place().replaceAll(".*code=", "");
    }

    @Test
    void isHeldTakenAndClosedAndShowsHowFarParticipantsAgree() {
        String code = opened();
        enter(Role.CASEWORKER, "exercise?code=" + code);
        assertThat(visitor().text("main")).contains("invented").doesNotContain("The key");
        assertThat(visitor().all("s-exercise-key")).isEmpty();
        WebElement take = form("Hand in");
        take.findElements(By.name("marked")).get(0).sendKeys(Keys.SPACE);
        take.findElement(By.cssSelector("[name='step'][value='REFER']")).sendKeys(Keys.SPACE);
        take.findElement(By.cssSelector("[name='group'] option[value='Schools']"))
                .click();
        send(take, "Your answer is taken. Below is the key.");
        assertThat(visitor().text("s-exercise-key .lead")).contains("You agree with the key on");
        visitor().seesNoBarrier();

        Object study = asked(
                "query ($code: String!) { exerciseByCode(exerciseCode: $code) { caseStudyCode } }",
                Map.of("code", code),
                "exerciseByCode.caseStudyCode");
        Object marked = asked(
                "query ($code: String!) { caseStudyByCode(caseStudyCode: $code) { key { marked } } }",
                Map.of("code", study),
                "caseStudyByCode.key.marked");
        String at = (String) asked("{ viewer { institutionCode } }", Map.of(), "viewer.institutionCode");
        for (String group : List.of("Schools", "Schools", "Social work", "Social work", "Social work")) {
            asked(
                    PAPER,
                    Map.of(
                            "key",
                            UUID.randomUUID().toString(),
                            "code",
                            code,
                            "marked",
                            marked,
                            "at",
                            at,
                            "group",
                            group),
                    "submitExerciseAnswer.participantCode");
        }

        enter(Role.NATIONAL_COORDINATOR, "exercise?code=" + code);
        assertThat(visitor().text(".acts")).contains("6 participants have answered.");
        send(form("Close the exercise"), "The exercise is closed.");
        Number kappa = (Number) asked(
                "query ($code: String!) { exerciseResult(exerciseCode: $code) { total { kappaWithKey { value } } } }",
                Map.of("code", code),
                "exerciseResult.total.kappaWithKey.value");
        visitor().await(() -> !visitor().all("s-exercise-result svg").isEmpty());
        visitor().find("s-exercise-result figure summary").click();
        assertThat(visitor().text("s-exercise-result tbody tr td:nth-child(3)"))
                .isEqualTo(
                        String.format(Locale.ROOT, "%.2f", kappa.doubleValue()).replaceAll("0$", ""));
        assertThat(visitor().text("s-exercise-result")).contains("Where groups differ", "ranks nobody");
        visitor().seesNoBarrier();
        visitor().picture("exercise");
    }

    @Test
    void isTakenAndNotHeldByWhoeverIsNoTrainer() {
        enter(Role.SCHOOL_PROFESSIONAL, "exercises");
        assertThat(visitor().all("s-act")).isEmpty();
        visitor().look("case-study");
        assertThat(visitor().text("main h1")).isEqualTo("There is no such view");
    }
}
