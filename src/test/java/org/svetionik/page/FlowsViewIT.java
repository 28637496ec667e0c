package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;

/** Flows of referrals as bands and as a matrix, and what is suppressed in them. */
class FlowsViewIT extends InABrowser {

    @Override
    String[] provoked() {
        return new String[] {"400 (Bad Request)"};
    }

    @Test
    void showsTheFiguresOfTheBandThatIsChosenByKey() {
        enter(Role.ANALYST, "flows");
        assertThat(visitor().text(".state.failed")).contains("State yours, and the view goes on.");
        visitor().seesNoBarrier();
        visitor().find(".state.failed option[value='REFERRAL_PATTERNS']").click();
        WebElement band = visitor().find(".flow");
        String label = Objects.requireNonNull(band.getDomAttribute("aria-label"));
        band.sendKeys(Keys.ENTER);
        visitor().await(() -> !visitor().all(".chosen-flow").isEmpty());
        assertThat(visitor().text(".chosen-flow"))
                .contains(label.substring(label.lastIndexOf(' ') + 1), "Received in time");
        visitor().find(".chosen-flow .why").click();
        visitor().await(() -> visitor().text("dialog[open]").contains("Formula"));
        visitor().seesNoBarrier();
    }

    @Test
    void drawsSuppressedFlowsAsSuppressed() {
        enter(Role.DASHBOARD, "flows?by=DISTRICT");
        assertThat(visitor().all(".link[stroke='url(#suppressed)']")).isNotEmpty();
        assertThat(visitor().texts(".matrix td.suppressed button")).isNotEmpty().containsOnly("·");
        assertThat(visitor().all(".flow[aria-label$='suppressed']")).isNotEmpty();
        visitor().picture("flows-suppressed");
    }

    @Test
    void asksForTheYearAndNothingElseWhereOnlyAggregatesAreSeen() {
        enter(Role.NATIONAL_COORDINATOR, "flows");
        assertThat(visitor().texts(".filters .field > span")).containsExactly("Between", "Year");
        assertThat(visitor().all(".flow")).isNotEmpty();
    }
}
