package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;

/** Every view that a role is shown, whichever there are: it can be used by everybody, fits a telephone, and asks no other host. */
class ViewsIT extends InABrowser {

    /** Pixels of CSS between the margins of A4, 96 to an inch: 186 and 273 millimetres. */
    private static final int UPRIGHT = 703;

    private static final int ACROSS = 1032;

    private List<String> views() {
        return visitor().all("nav a[href^='#']").stream()
                .map((WebElement link) ->
                        Objects.requireNonNull(link.getDomAttribute("href")).substring(2))
                .toList();
    }

    private void enter(Role role) {
        visitor().signIn(role);
        visitor().settle();
        visitor().speak("en");
        if (role == Role.ANALYST) {
            visitor().run("sessionStorage.setItem('svetionik.purpose', 'CO_OPERATION_GAPS')");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, start gaps flows work cases exercises network neighbourhood registers",
        "CASEWORKER, start gaps flows work cases exercises network neighbourhood registers",
        "DISTRICT_COORDINATOR, start gaps flows work cases exercises network neighbourhood registers",
        "NATIONAL_COORDINATOR, start gaps flows work cases exercises network neighbourhood registers",
        "ANALYST, start gaps flows quality times training seasons units pathways signs cases exercises network neighbourhood registers",
        "DASHBOARD, start flows",
        "ADMINISTRATOR, start neighbourhood registers imports",
        "AUDITOR, start audit"
    })
    void showsEachRoleItsViewsAndHintsAtNoOther(Role role, String views) {
        enter(role);
        assertThat(views()).containsExactly(views.split(" ", -1));
        for (String view : List.of(
                "gaps",
                "flows",
                "quality",
                "work",
                "cases",
                "exercises",
                "network",
                "neighbourhood",
                "registers",
                "imports",
                "audit")) {
            if (!views.contains(view)) {
                visitor().look(view);
                assertThat(visitor().text("main h1")).isEqualTo("There is no such view");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasNoBarrierAndAsksNoOtherHost(Role role) {
        enter(role);
        for (String view : views()) {
            visitor().look(view);
            assertThat(visitor().texts(".state.failed"))
                    .as("failures on %s", view)
                    .isEmpty();
            visitor().seesNoBarrier();
        }
        String own = Objects.requireNonNull(visitor().driver().getCurrentUrl()).replaceAll("(?<=\\d)/.*", "/");
        assertThat(visitor().traffic().addresses()).isNotEmpty().allMatch(address -> address.startsWith(own));
    }

    @ParameterizedTest
    @CsvSource({"sr-Latn, NATIONAL_COORDINATOR", "sr-Cyrl, NATIONAL_COORDINATOR", "sr-Latn, ANALYST", "sr-Cyrl, ANALYST"
    })
    void hasNoBarrierInSerbian(String language, Role role) {
        enter(role);
        visitor().speak(language);
        for (String view : views()) {
            visitor().look(view);
            visitor().seesNoBarrier();
            assertThat(visitor().text("main"))
                    .doesNotContain("undefined")
                    .doesNotContainPattern("\\b(start|gaps|flows|network|around|paths)\\.\\w");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NATIONAL_COORDINATOR", "ANALYST", "ADMINISTRATOR", "AUDITOR"})
    void fitsATelephoneAndTheDark(Role role) {
        enter(role);
        visitor().prefer("prefers-color-scheme", "dark");
        visitor().widen(360);
        try {
            for (String view : views()) {
                visitor().look(view);
                assertThat(visitor().overhang())
                        .as("pixels too wide on %s", view)
                        .isLessThanOrEqualTo(0);
                visitor().seesNoBarrier();
            }
        } finally {
            visitor().prefer("prefers-color-scheme", "light");
            visitor().widen(1280);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANALYST", "AUDITOR"})
    void printsWhatIsReadAndNothingToPress(Role role) {
        enter(role);
        visitor().print(true);
        try {
            for (String view : views()) {
                visitor().look(view);
                visitor().run("dispatchEvent(new Event('beforeprint'))");
                assertThat(shown("nav a, header button, form button, .table-tools button, s-why button"))
                        .as("to press on %s", view)
                        .isEqualTo(0L);
                assertThat(shown(".on-paper, .invented, main h1"))
                        .as("head of %s", view)
                        .isEqualTo(3L);
                visitor().widen(UPRIGHT);
                assertThat(cutOff("")).as("tables of %s", view).isEqualTo(0L);
                visitor().widen(ACROSS);
                assertThat(cutOff(".many ")).as("broad tables of %s", view).isEqualTo(0L);
            }
        } finally {
            visitor().print(false);
            visitor().widen(1280);
        }
    }

    private @Nullable Object shown(String selector) {
        return visitor()
                .run(
                        "return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility()).length",
                        selector);
    }

    /** How many tables of a kind lose columns at the edge of the sheet. */
    private @Nullable Object cutOff(String within) {
        return visitor()
                .run(
                        "return [...document.querySelectorAll(arguments[0] + 'table')].filter((one) => arguments[0] || !one.closest('.many'))"
                                + ".filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length",
                        within);
    }

    @Test
    void isDrawnForTheDocumentation() {
        enter(Role.ANALYST);
        for (String view : views()) {
            visitor().look(view);
            assertThat(visitor().all("main h1")).hasSize(1);
            visitor().picture(view);
        }
    }
}
