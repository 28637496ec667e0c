package org.svetionik.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;
import org.w3c.dom.Document;

/** The network of institutions and what lies around a record: drawn, walked through by key, month by month, and saved. */
class NetworkViewIT extends InABrowser {

    @Override
    void enter(Role role, String view) {
        visitor().signIn(role);
        visitor().settle();
        visitor().speak("en");
        visitor()
                .run(
                        "sessionStorage.setItem('svetionik.purpose', arguments[0])",
                        role == Role.ANALYST ? "NETWORKS" : "");
        visitor().look(view);
    }

    /** What the API answers the page, as it says it in JavaScript. */
    private Object asked(String query, String read) {
        return Objects.requireNonNull(visitor()
                .driver()
                .executeAsyncScript(
                        "const done = arguments[1]; import('/page/api.js').then(({ask}) => ask(arguments[0]))"
                                + ".then((answer) => done(" + read + "))",
                        query));
    }

    @Test
    void savesWhatIsDrawnAsFilesThatOthersRead() throws Exception {
        enter(Role.NATIONAL_COORDINATOR, "network");
        visitor().run("""
                window.names = [];
                window.blobs = [];
                const make = URL.createObjectURL;
                URL.createObjectURL = (blob) => window.blobs.push(blob) && make.call(URL, blob);
                const click = HTMLAnchorElement.prototype.click;
                HTMLAnchorElement.prototype.click = function () { window.names.push(this.download); click.call(this); };
                """);
        visitor().all(".drawing-tools button").forEach(WebElement::click);
        visitor().await(() -> saved().size() == 3);
        assertThat(saved().keySet()).containsExactlyInAnyOrder("network.png", "network.svg", "network.gexf");
        assertThat(saved().get("network.png")).startsWith("\uFFFDPNG");

        int drawn = visitor().all(".body").size();
        Document gexf = xml("network.gexf");
        assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(gexf.getElementsByTagName("node").getLength())
                .isEqualTo(drawn)
                .isPositive();
        assertThat(gexf.getElementsByTagName("edge").getLength())
                .isEqualTo(visitor().all(".tie").size())
                .isPositive();
        Document svg = xml("network.svg");
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(count(svg, "//*[local-name() = 'g'][*[local-name() = 'title']]"))
                .isEqualTo(drawn);
        assertThat(count(svg, "//@class | //@tabindex | //comment()")).isZero();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> saved() {
        return (Map<String, String>) Objects.requireNonNull(visitor().driver().executeAsyncScript("""
                const done = arguments[0];
                Promise.all(window.blobs.map((blob) => blob.text()))
                    .then((texts) => done(Object.fromEntries(texts.map((text, at) => [window.names[at], text]))))
                """));
    }

    private Document xml(String file) throws Exception {
        String text = Objects.requireNonNull(saved().get(file));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static int count(Document document, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluateExpression("count(" + path + ")", document, Integer.class);
    }

    @Test
    void drawsTheMonthToWhichTheSliderIsMovedByKey() {
        enter(Role.NATIONAL_COORDINATOR, "network?weights=MEETINGS");
        String before = visitor().text("figure h2");
        visitor().find(".slider input").sendKeys(Keys.HOME);
        visitor().await(() -> visitor().place().contains("month="));
        visitor().settle();
        visitor().await(() -> !visitor().text("figure h2").equals(before));
        String month = visitor().place().replaceAll(".*month=", "");
        Object ties = asked(
                "{ networkOverTime(filter: {weights: MEETINGS, from: \"%s\", until: \"%s\"}) { network { ties } } }"
                        .formatted(
                                YearMonth.parse(month).atDay(1),
                                YearMonth.parse(month).atEndOfMonth()),
                "answer.networkOverTime[0].network.ties");
        assertThat((long) visitor().all(".tie").size()).isEqualTo(ties);
        visitor().seesNoBarrier();
    }

    @Test
    void showsTheMeasuresOfTheInstitutionThatIsReachedByKey() {
        enter(Role.NATIONAL_COORDINATOR, "network?size=betweenness");
        visitor().find(".body[tabindex='0']").sendKeys(Keys.ARROW_RIGHT);
        WebElement reached = visitor().driver().switchTo().activeElement();
        String name = Objects.requireNonNull(reached.getDomAttribute("aria-label"));
        visitor().await(() -> name.startsWith(visitor().text(".beside > .card h2")));
        assertThat(visitor().text(".beside > .card")).contains("Betweenness", "Effective size", "What lies around it");
        assertThat(visitor().all(".body[tabindex='0']")).hasSize(1);
    }

    @Test
    void worksOutWhatANetworkWouldBeWithoutAnInstitution() {
        enter(Role.NATIONAL_COORDINATOR, "network");
        List<String> ends = visitor().texts("s-network-figures tbody tr:first-child td:nth-child(2)");
        String code = Objects.requireNonNull(visitor().find(".body").getDomAttribute("data-id"));
        visitor().find("s-network-changes input").sendKeys(code, Keys.ENTER);
        visitor().await(() -> visitor().text("s-network-changes").contains("Before and after"));
        visitor().settle();
        List<String> institutions = visitor()
                .texts("s-network-changes s-table tbody tr:first-child td")
                .subList(0, 2);
        int before = Integer.parseInt(institutions.get(0).replace(",", ""));
        assertThat(institutions.get(1).replace(",", "")).isEqualTo(String.valueOf(before - 1));
        assertThat(ends.get(0)).isEqualTo(institutions.get(0));
        visitor().seesNoBarrier();
    }

    @Test
    void findsWaysAndDrawsWhatLiesAroundTheRecordThatIsEntered() {
        enter(Role.NATIONAL_COORDINATOR, "neighbourhood?district=SU-UE&limit=5");
        assertThat(visitor().text("main")).contains("What is not drawn");
        String code = (String) asked(
                "{ institutions(first: 1, filter: {kinds: [SCHOOL], districtCodes: [\"SU-UE\"]}) { edges { node { institutionCode } } } }",
                "answer.institutions.edges[0].node.institutionCode");
        visitor().find("s-paths s-institution input").sendKeys(code, Keys.ENTER);
        visitor().await(() -> visitor().all(".body.on").size() > 1);
        assertThat(visitor().text("s-paths")).containsPattern("\\d ways? (was|were) found");
        visitor().find("s-paths .why").click();
        visitor().await(() -> visitor().text("dialog[open]").contains("throughKinds"));
        visitor().find("dialog[open] form button").click();
        int before = visitor().all(".body").size();
        visitor().find(".body:last-child").sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().all(".body").size() > before);
        visitor().settle();
        visitor().seesNoBarrier();
    }

    @Test
    void keepsTheCodeOfACaseOutOfTheAddress() {
        enter(Role.ANALYST, "neighbourhood");
        String code = (String)
                asked("{ cases(first: 1) { edges { node { caseCode } } } }", "answer.cases.edges[0].node.caseCode");
        visitor().find("s-record-finder option[value='CASE']").click();
        visitor().await(() -> visitor().all("s-record-finder s-institution").size() == 1);
        visitor().find("s-record-finder input[name='code']").sendKeys(code, Keys.ENTER);
        visitor().await(() -> visitor().text("figure h2").contains(code));
        visitor().find(".body[tabindex='0']").sendKeys(Keys.HOME);
        visitor().await(() -> visitor().text("s-connected-cases").contains("Cases that share something with it"));
        visitor().settle();
        assertThat(visitor().place()).isEqualTo("/#/neighbourhood");
        assertThat(visitor().run("return JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                .asString()
                .doesNotContain(code);
        visitor().seesNoBarrier();
    }
}
