package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.http.server.reactive.HttpHandler;
import org.svetionik.access.Role;
import org.svetionik.wording.Language;

/** What is around the views: signing in and out, the languages, the keyboard, and how the page outlives its service. */
class PageIT extends InABrowser {

    private static final long MEGABYTE = 1_000_000;

    @Autowired
    private NettyReactiveWebServerFactory servers;

    @Autowired
    private HttpHandler service;

    @Override
    String[] provoked() {
        return new String[] {
            "401 (Unauthorized)", "net::ERR_INTERNET_DISCONNECTED", "Failed to fetch dynamically imported module"
        };
    }

    @BeforeEach
    void comeAnew() {
        visitor().open("/sign-in?language=en");
        visitor().run("sessionStorage.clear(); localStorage.clear()");
        visitor().driver().manage().deleteAllCookies();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl"})
    void hasASignInWithoutBarriers(String language) {
        visitor().open("/sign-in?language=" + language);
        visitor().seesNoBarrier();
        visitor().picture("sign-in");
    }

    @Test
    void leadsToTheSignInAndFromThereToThePage() {
        visitor().open("/");
        assertThat(visitor().place()).startsWith("/sign-in");
        visitor().signIn(Role.NATIONAL_COORDINATOR);
        visitor().settle();
        assertThat(visitor().place()).isEqualTo("/");
        assertThat(visitor().text("main h1")).isEqualTo("Today");
        assertThat(visitor().text(".account")).contains("National co-ordinator");
        assertThat(visitor().text(".notice")).contains("invented");
    }

    @Test
    void signsInByAClickWithTheLinkOfTheConsole() {
        visitor().open("/sign-in#of-everyone-in-tests");
        visitor().await(() -> visitor().place().equals("/sign-in"));
        visitor().all("button.account").stream()
                .filter(button -> button.getText().equals("auditor"))
                .findFirst()
                .ifPresent(WebElement::click);
        visitor().settle();
        assertThat(visitor().text(".account")).contains("Auditor");
    }

    @Test
    void signsOut() {
        visitor().signIn(Role.ANALYST);
        visitor().settle();
        visitor().find(".account button").click();
        visitor().await(() -> visitor().place().startsWith("/sign-in?message=signedOut"));
        assertThat(visitor().text("main")).contains("You are signed out.");
        visitor().open("/");
        assertThat(visitor().place()).startsWith("/sign-in");
    }

    @Test
    void speaksThreeLanguagesAndRemembersWhich() {
        visitor().signIn(Role.NATIONAL_COORDINATOR);
        visitor().settle();
        visitor().speak("sr-Cyrl");
        assertThat(visitor().text("main h1")).isEqualTo("Данас");
        visitor().open("/");
        visitor().settle();
        assertThat(visitor().text("main h1")).isEqualTo("Данас");
        visitor().speak("sr-Latn");
        assertThat(visitor().text("main h1")).isEqualTo("Danas");
        visitor().speak("en");
        assertThat(visitor().text("main h1")).isEqualTo("Today");
    }

    @Test
    void sendsLessThanAMegabyteBeforeTheFirstViewIsThere() {
        visitor().signIn(Role.ANALYST);
        visitor().settle();
        visitor().driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        visitor().traffic();
        visitor().open("/");
        visitor().settle();
        Visitor.Traffic traffic = visitor().traffic();
        visitor().driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        System.out.printf(
                "The first view: %d requests, %d bytes%n", traffic.addresses().size(), traffic.bytes());
        assertThat(traffic.bytes()).isBetween(10_000L, MEGABYTE);
    }

    @Test
    void canBeWalkedByKeyboardAlone() {
        visitor().signIn(Role.NATIONAL_COORDINATOR);
        visitor().settle();
        press(Keys.TAB);
        assertThat(focused()).isEqualTo("Skip to the content");
        press(Keys.ENTER);
        assertThat(visitor().run("return document.activeElement.id")).isEqualTo("main");
        assertThat(visitor().place()).isEqualTo("/");
        for (int steps = 0; !focused().startsWith("Gaps") && steps < 60; steps++) {
            visitor().driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        press(Keys.ENTER);
        visitor().await(() -> visitor().place().equals("/#/gaps"));
        visitor().settle();
        assertThat(visitor().run("return document.activeElement.id")).isEqualTo("main");
    }

    private void press(CharSequence key) {
        visitor().driver().switchTo().activeElement().sendKeys(key);
    }

    private String focused() {
        return visitor().driver().switchTo().activeElement().getText();
    }

    @Test
    void goesOnByItselfWhenTheServiceComesBack() {
        visitor().signIn(Role.NATIONAL_COORDINATOR);
        visitor().settle();
        visitor().disconnect(true);
        visitor().run("location.hash = '#/flows'");
        assertThat(visitor().text(".away")).contains("does not answer");
        visitor().disconnect(false);
        visitor().await(() -> visitor().all(".away").isEmpty());
        visitor().settle();
        assertThat(visitor().text("main h1")).isEqualTo("Referral flows");
        assertThat(visitor().all("main figure")).isNotEmpty();
    }

    /** Another server before the same service, so that the one of the other tests goes on. */
    @Test
    void goesOnByItselfWhenTheServerIsStartedAgainAtTheSameAddress() {
        WebServer first = servers.getWebServer(service);
        first.start();
        int port = first.getPort();
        servers.setPort(port);
        WebServer second = servers.getWebServer(service);
        try (Visitor other = Visitor.arrive(port).orElseThrow()) {
            other.signIn(Role.NATIONAL_COORDINATOR);
            other.settle();
            first.stop();
            other.run("location.hash = '#/flows'");
            assertThat(other.text(".away")).contains("does not answer");
            second.start();
            other.await(() -> other.all(".away").isEmpty());
            other.settle();
            assertThat(other.text("main h1")).isEqualTo("Referral flows");
            assertThat(other.all("main figure")).isNotEmpty();
        } finally {
            servers.setPort(0);
            first.stop();
            second.stop();
        }
    }

    @Test
    void saysThatTheSessionHasEndedAndComesBackToTheSamePlace() {
        visitor().signIn(Role.NATIONAL_COORDINATOR);
        visitor().settle();
        visitor().driver().manage().deleteCookieNamed("SESSION");
        visitor().run("location.hash = '#/gaps?kind=UNTRAINED'");
        visitor().await(() -> visitor().text("main h1").equals("Your session has ended"));
        assertThat(visitor().all("main table")).isEmpty();
        visitor().seesNoBarrier();
        visitor().find("main a").click();
        visitor().find("#username").sendKeys("national_coordinator");
        visitor().find("#password").sendKeys("of-national_coordinator-in-tests");
        visitor().find("main form button").click();
        visitor().settle();
        assertThat(visitor().place()).isEqualTo("/#/gaps?kind=UNTRAINED");
    }

    @Test
    void writesCyrillicAsTheServiceDoes() throws IOException {
        visitor().signIn(Role.AUDITOR);
        visitor().settle();
        String latin = Files.readString(Path.of("src/main/resources/static/page/messages/sr-Latn.json"))
                .replaceAll("\\{\\w+}|[{}]|GraphiQL|CSV|E–I|PageRank|UTC|(?<!\\p{L})[pz](?!\\p{L})", "");
        Object cyrillic = visitor()
                .driver()
                .executeAsyncScript(
                        "import('/page/cyrillic.js').then(({ cyrillic }) => arguments[1](cyrillic(arguments[0])))",
                        latin);
        assertThat(cyrillic).isEqualTo(Language.inCyrillic(latin));
    }
}
