package org.svetionik.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.svetionik.access.Role;

/** Somebody who looks at the page with a real browser, Debian's Chromium, and sees what it sends, says and shows. */
final class Visitor implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final String address;

    private Visitor(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
        driver.manage().window().setSize(new Dimension(1280, 900));
    }

    /** A visitor; empty where the machine has no browser, or nothing to drive it. */
    static Optional<Visitor> arrive(int port) {
        Optional<File> browser = BROWSERS.stream().flatMap(Visitor::onPath).findFirst();
        Optional<File> leash = onPath("chromedriver").findFirst();
        if (browser.isEmpty() || leash.isEmpty()) {
            return Optional.empty();
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=en", "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(leash.get())
                .build();
        return Optional.of(new Visitor(new ChromeDriver(service, options), "http://127.0.0.1:" + port));
    }

    private static Stream<File> onPath(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute);
    }

    /** Signs in as the account of a role on the page for that, which leads to the first view. */
    void signIn(Role role) {
        signIn(role, "of-" + name(role) + "-in-tests");
    }

    void signIn(Role role, String password) {
        driver.manage().deleteAllCookies();
        open("/sign-in?language=en");
        find("#username").sendKeys(name(role));
        find("#password").sendKeys(password);
        find("main form button").click();
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    void open(String path) {
        driver.get(address + path);
    }

    /** Goes to a view by its address, and waits until it shows what it asked for. */
    void look(String view) {
        driver.executeScript("location.hash = arguments[0]", "#/" + view);
        await(() -> ("#/" + view).equals(driver.executeScript("return document.querySelector('main').dataset.place")));
        settle();
    }

    /** Waits until there is a view, and nothing on it is under way. */
    void settle() {
        await(() -> Boolean.TRUE.equals(driver.executeScript(
                "return !!document.querySelector('main h1') && !document.querySelector('.state.loading, [aria-busy=true]')"
                        + " && [...document.querySelectorAll('.picture')].every((one) => one.childElementCount)")));
    }

    void speak(String language) {
        find(".languages [lang='" + language + "']").click();
        await(() -> language.equals(driver.executeScript("return document.documentElement.lang")));
        settle();
    }

    void await(BooleanSupplier condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(condition::getAsBoolean);
    }

    WebElement find(String selector) {
        await(() -> !driver.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    ChromeDriver driver() {
        return driver;
    }

    String place() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    /** Makes the window as wide as that, to the pixel. */
    void widen(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        settle();
    }

    void prefer(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Shows the page as on paper, or as on a screen again. */
    void print(boolean onPaper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", onPaper ? "print" : ""));
    }

    void disconnect(boolean away) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", away, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** How many pixels the page is wider than its window. */
    long overhang() {
        return (Long) Objects.requireNonNull(
                run("return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"));
    }

    /** What axe finds on the page: rule, and where. */
    List<String> barriers() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript(
                "const done = arguments[1];"
                        + "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
                        + ".then((result) => done(JSON.stringify(result.violations.map((one) => one.id + ' '"
                        + " + one.nodes.slice(0, 3).map((node) => node.target + ' ' + node.html.slice(0, 150)).join('; ')))))"
                        + ".catch((failure) => done(JSON.stringify([String(failure)])))",
                RULES);
        return JsonPath.read(String.valueOf(found), "$");
    }

    /** What the console of the browser has complained of since it was last asked, but for refusals that a test has provoked. */
    List<String> complaints(String... provoked) {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(entry -> Stream.of(provoked).noneMatch(entry::contains))
                .toList();
    }

    /** What went over the network since it was last asked. */
    Traffic traffic() {
        List<String> hosts = new ArrayList<>();
        long bytes = 0;
        for (var entry : driver.manage().logs().get("performance")) {
            Map<String, Object> message = JsonPath.read(entry.getMessage(), "$.message");
            String method = String.valueOf(message.get("method"));
            if (method.equals("Network.requestWillBeSent")) {
                hosts.add(JsonPath.read(message, "$.params.request.url"));
            } else if (method.equals("Network.loadingFinished")) {
                Number length = JsonPath.read(message, "$.params.encodedDataLength");
                bytes += length.longValue();
            }
        }
        return new Traffic(
                hosts.stream()
                        .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                        .toList(),
                bytes);
    }

    /** Saves a picture of the window to the documentation, where the run is asked for it. */
    void picture(String name) {
        if (System.getProperty("svetionik.pictures") == null) {
            return;
        }
        driver.manage().window().setSize(new Dimension(1280, 1500));
        driver.executeScript("scrollTo(0, 0)");
        settle();
        try {
            Path folder = Files.createDirectories(Path.of("docs", "pictures"));
            Files.write(folder.resolve(name + ".png"), Picture.small(driver.getScreenshotAs(OutputType.BYTES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            driver.manage().window().setSize(new Dimension(1280, 900));
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    void seesNoBarrier() {
        assertThat(barriers()).as("barriers on %s", place()).isEmpty();
    }

    /** Addresses that were asked for, and how many bytes came in. */
    record Traffic(List<String> addresses, long bytes) {}

    private static final String AXE = axe();

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Visitor.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
