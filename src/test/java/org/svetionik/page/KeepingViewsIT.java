package org.svetionik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** Registers, imports and the log, as those who keep them have them. */
class KeepingViewsIT extends InABrowser {

    @Override
    String[] provoked() {
        return new String[] {"400 (Bad Request)"};
    }

    private int rows(String caption) {
        WebElement table = visitor().find("s-table [aria-label='" + caption + "'] table");
        return Integer.parseInt(Objects.requireNonNull(table.getDomAttribute("aria-rowcount"))) - 1;
    }

    private WebElement form(String act) {
        WebElement form = visitor().all("s-act").stream()
                .filter(one -> one.getText().contains(act))
                .findFirst()
                .orElseThrow();
        form.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        return form;
    }

    private void date(WebElement form, String field, String day) {
        visitor().run("""
                const field = arguments[0].querySelector(`[name=${arguments[1]}]`);
                field.value = arguments[2];
                field.dispatchEvent(new Event('input', {bubbles: true}));
                """, form, field, day);
    }

    private void send(WebElement form, String said) {
        form.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("#said").equals(said));
        visitor().settle();
    }

    private static Path zip(Path folder, String table, String... lines) throws IOException {
        Path file = folder.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(table + ".csv"));
            zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void listsWhatTheApiHasByALinkThatShowsTheSame() {
        enter(Role.DISTRICT_COORDINATOR, "registers");
        visitor().picture("registers");
        visitor().look("registers?of=institutions&kind=SCHOOL");
        Object schools = Http.read(
                asking(Role.DISTRICT_COORDINATOR)
                        .post(
                                Http.GRAPHQL,
                                Map.of(
                                        "query",
                                        "{ institutions(first: 1, filter: {kinds: [SCHOOL]}) { totalCount } }")),
                "$.data.institutions.totalCount");
        assertThat(rows("Institutions")).isPositive().isEqualTo(schools);
        for (String register :
                List.of("agreements", "teams", "meetings", "trainings", "materials", "contacts", "reminders")) {
            visitor().look("registers?of=" + register);
            assertThat(visitor().all(".state.failed")).as(register).isEmpty();
            visitor().seesNoBarrier();
        }
    }

    @Test
    void aCoordinatorEntersAnAgreementSeesItsHistoryAndAnAuditorWhoDidIt() {
        enter(Role.NATIONAL_COORDINATOR, "registers?of=agreements");
        WebElement enter = form("Enter an agreement");
        enter.findElement(By.cssSelector("[name='kind'] option[value='PROTOCOL']"))
                .click();
        enter.findElement(By.name("firstParty")).sendKeys("AG-ASTRA");
        enter.findElement(By.name("secondParty")).sendKeys("AG-CPTV");
        date(enter, "validFrom", "2026-02-01");
        date(enter, "validTo", "2026-01-01");
        enter.findElement(By.cssSelector("button.button")).sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().text("s-act .wrong").contains("lies before"));
        assertThat(enter.findElement(By.name("firstParty")).getDomProperty("value"))
                .isEqualTo("AG-ASTRA");
        visitor().seesNoBarrier();
        date(enter, "validTo", "2099-12-31");
        send(enter, "It is entered.");
        visitor().await(() -> visitor().place().startsWith("/#/entry?of=agreements&code="));
        visitor().settle();

        WebElement correct = form("Correct it");
        date(correct, "validTo", "");
        send(correct, "It is changed.");
        visitor().await(() -> visitor().text("s-history").contains("before: 31 Dec 2099"));
        assertThat(visitor().text("s-history")).contains("entered", "corrected", "Last day: none");
        assertThat(visitor().text("dl.facts")).contains("open-ended");
        visitor().seesNoBarrier();
        send(form("Take back what never was"), "It is taken back.");

        enter(Role.AUDITOR, "audit?kind=WRITE&role=NATIONAL_COORDINATOR");
        assertThat(visitor().texts("s-table tbody code")).anyMatch(text -> text.contains("createAgreement"));
        visitor().look("audit");
        visitor().find("s-table tbody button").click();
        assertThat(visitor().text("s-audit-entry")).contains("Hash of the entry before");
        assertThat(visitor().text("s-audit-head")).contains("hang together");
        visitor().seesNoBarrier();
        visitor().picture("audit");
    }

    @Test
    void anAdministratorImportsAPackageAndSeesWhatBecameOfItAndWhy(@TempDir Path folder) throws IOException {
        enter(Role.ADMINISTRATOR, "imports");
        visitor()
                .find("input[type='file']")
                .sendKeys(zip(
                                folder,
                                "materials",
                                "code,title,kind,issued_on,languages",
                                "MT-KEEP,An invented film,VIDEO,2026-01-05,sr",
                                "MT-KEEP-2,An invented film,FILM,2026-01-05,sr")
                        .toString());
        visitor().find("main form .button").sendKeys(Keys.ENTER);
        visitor().await(() -> visitor().place().startsWith("/#/import?id="));
        visitor().await(() -> visitor().text("main").contains("Read to the end"));
        visitor().settle();
        assertThat(visitor().texts(".figures li"))
                .containsExactly("2\nRows read", "1\nNew", "0\nCorrected", "0\nUnchanged", "1\nRefused", "0\nRemarks");
        assertThat(visitor().texts("s-table tbody tr"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains("materials.csv", "kind", "None of the values that are accepted"));
        assertThat(visitor().texts("main a[download]")).containsExactly("rejects.csv", "rejected.zip");
        visitor().seesNoBarrier();
        visitor().picture("imports");
        visitor().look("imports");
        assertThat(visitor().text("s-table tbody tr")).contains("Sent", "Read to the end");
        store().executableQuery("MATCH (m:Material {materialCode: 'MT-KEEP'}) DETACH DELETE m")
                .execute();
    }
}
