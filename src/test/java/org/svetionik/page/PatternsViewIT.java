package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** Times, the effect of trainings, seasons, units, pathways and signs, as an analyst looks at them. */
class PatternsViewIT extends InABrowser {

    private void look(String view) {
        visitor().signIn(Role.ANALYST);
        visitor().settle();
        visitor().speak("en");
        visitor().look(view);
    }

    private String answer(String query) {
        return Http.as(port(), Role.ANALYST)
                .post(Http.GRAPHQL, Map.of("query", query))
                .body();
    }

    private List<Integer> numbers(String query, String path) {
        return JsonPath.read(answer(query), path);
    }

    /** The texts of a column of the first table, in the order of its rows. */
    @SuppressWarnings("unchecked")
    private List<String> column(int place) {
        return (List<String>) Objects.requireNonNull(visitor()
                .run(
                        "return [...document.querySelector('main s-table').querySelectorAll('tbody tr')]"
                                + ".map((row) => row.children[arguments[0]].textContent.trim())",
                        place));
    }

    private void sees(String text) {
        visitor().await(() -> visitor().text("main").contains(text));
    }

    @Test
    void drawsTheCurvesOfTheGroupsThatAreChosenByKeyAndTellsWhoStillWaits() {
        look("times?by=PRIORITY&end=72");
        List<Integer> waits = numbers(
                "{ times(from: SENDING, until: ACKNOWLEDGEMENT, groupBy: PRIORITY) { total { n } groups { n } } }",
                "$.data.times..n");
        assertThat(column(1)).containsExactlyElementsOf(texts(waits));
        List<Integer> still = numbers(
                "{ times(from: SENDING, until: ACKNOWLEDGEMENT, groupBy: PRIORITY) { total { atRisk(at: [72]) }"
                        + " groups { atRisk(at: [72]) } } }",
                "$.data.times..atRisk[0]");
        List<String> last = column(visitor().all("main s-table thead th").size() - 1);
        assertThat(last).containsExactlyElementsOf(texts(still));

        int bands = visitor().all("main svg .band").size();
        WebElement chip = visitor().find(".chip[aria-pressed='true']");
        chip.sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().all("main svg .band").size() == bands - 1);
        assertThat(visitor().place()).contains("shown=");
        visitor().seesNoBarrier();
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(n -> String.format(Locale.UK, "%,d", n)).toList();
    }

    @Test
    void tellsHowWaitingForADecisionEnds() {
        look("times?time=DECISION");
        sees("How waiting for a decision ended");
        assertThat(visitor().texts(".legend li")).contains("Identified", "Closed undecided");
    }

    @Test
    void holdsTheMonthsAfterATrainingAgainstWhatTheyWouldHaveBeen() {
        look("training");
        sees("Trained: after to before");
        assertThat(visitor().all("main svg circle.dot")).isNotEmpty();
        visitor().find("figure .why").click();
        visitor().await(() -> visitor().text("dialog[open]").contains("Formula"));
        visitor().seesNoBarrier();
    }

    @Test
    void drawsNoLineWhereTooLittleIsRecordedToTell() {
        String training = JsonPath.read(
                answer("{ trainings(first: 1) { edges { node { trainingCode } } } }"),
                "$.data.trainings.edges[0].node.trainingCode");
        String effect = "{ trainingEffect(trained: {trainingCodes: [\"" + training + "\"]}) { series { status } } }";
        assertThat(answer(effect)).contains("\"status\":\"CANNOT_TELL\"");
        look("training?training=" + training);
        sees("Cannot tell");
        assertThat(visitor().all("main svg circle.dot")).isNotEmpty();
        assertThat(visitor().all("main svg path.line")).isEmpty();
    }

    @Test
    void showsSeasonsWithWhatWasExpected() {
        look("seasons");
        List<Integer> counts = numbers("{ seasons { months { n } } }", "$.data.seasons.months[*].n");
        assertThat(column(1)).containsExactlyElementsOf(texts(counts));
    }

    @Test
    void namesSchoolsAndNeverRanksThem() {
        look("units?level=SCHOOL");
        assertThat(visitor().all("main svg .unit")).isNotEmpty();
        assertThat(visitor().all("main s-table thead .number button")).isEmpty();
        List<String> names = column(0);
        assertThat(names).isSorted().noneMatch(name -> name.startsWith("DEMO-"));
        assertThat(visitor().texts(".legend li")).contains("Cannot tell: too few pupils");
    }

    @Test
    void marksTheWayThatIsChosenOnTheMap() {
        look("pathways");
        assertThat(visitor().all("main svg .way.chosen")).isEmpty();
        visitor().find(".ways button").sendKeys(Keys.ENTER);
        visitor().await(() -> !visitor().all("main svg .way.chosen").isEmpty());
        visitor().look("pathways?drawn=DEVIATIONS");
        visitor().await(() -> !visitor().all("main svg .way.deviation").isEmpty());
        List<String> duties = JsonPath.read(
                answer("{ pathways { conformance { duties { duty } } } }"),
                "$.data.pathways.conformance.duties[*].duty");
        assertThat(visitor().text("main")).contains(duties);
    }

    @Test
    void comparesSignsAndSaysThatTheyProveNothing() {
        look("signs");
        sees("proves nothing");
        List<Integer> referrals =
                numbers("{ signs { referrals { sectors { n } } } }", "$.data.signs.referrals.sectors[*].n");
        List<Integer> pairs = numbers("{ signs { together { pairs { n } } } }", "$.data.signs.together.pairs[*].n");
        assertThat(visitor().all(".pairs td[title]")).hasSameSizeAs(pairs);
        assertThat(visitor()
                        .run("return [...document.querySelectorAll('s-table')]"
                                + ".find((table) => table.file === 'referrals-with-signs').rows.map((row) => row.n)"))
                .isEqualTo(referrals.stream().map(Integer::longValue).toList());
        visitor().seesNoBarrier();
    }

    @Test
    void callsInstitutionsByTheirNames() {
        look("quality?by=INSTITUTION");
        visitor().await(() -> column(0).size() > 1);
        assertThat(column(0)).isNotEmpty().noneMatch(name -> name.startsWith("DEMO-"));
    }
}
