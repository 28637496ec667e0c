package org.svetionik.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.svetionik.access.Role;
import org.svetionik.signin.KnownPasswords;
import org.svetionik.store.TestStore;

@OnAStore
class ImportControllerIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private DataSettings settings;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void takesAZipAndShowsWhatBecomesOfIt() {
        HttpResponse<byte[]> taken = post(
                "application/zip",
                zip(Packages.small(folder)
                        .with("students", "code,school_code,birth_year", "S1,A1,2010", "S2,A9,2010")));
        assertThat(taken.statusCode()).isEqualTo(202);
        String place = taken.headers().firstValue("Location").orElseThrow();
        awaitStatus(place, "COMPLETED");
        assertThat(read(get(place), "$.rows.created")).isEqualTo(9);
        assertThat(read(get(place), "$.rows.rejected")).isEqualTo(1);
        assertThat(read(get(place), "$.fraction")).isEqualTo(1.0);
        assertThat(text(get(place + "/rejects.csv"))).startsWith("file,line,column,rule,message,row\nstudents.csv,3,");
        assertThat(text(get(place + "/warnings.csv"))).startsWith("file,line,column,rule,message\n");
        assertThat(Files.exists(settings.imports().resolve(place.substring(9)).resolve("package.zip")))
                .isFalse();
    }

    @Test
    void givesTheRejectedRowsBackAsAPackage() throws IOException {
        String place = post(
                        "application/zip",
                        zip(Packages.small(folder)
                                .with("students", "code,school_code,birth_year", "S1,A1,2010", "S2,A9,2010")))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        awaitStatus(place, "COMPLETED");
        byte[] rejected = get(place + "/rejected.zip").body();
        Path zip = Files.write(folder.resolve("rejected.zip"), rejected);
        try (var files = new ZipFile(zip.toFile())) {
            assertThat(files.getInputStream(files.getEntry("students.csv")))
                    .hasContent("code,school_code,birth_year\nS2,A9,2010\n");
        }
        assertThat(post("application/zip", rejected).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesWhatIsNoPackage() {
        HttpResponse<byte[]> refused = post("application/zip", "no zip".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(read(refused, "$.detail")).isEqualTo("The package is not a zip");
        assertThat(post("text/csv", new byte[3]).statusCode()).isEqualTo(415);
    }

    @Test
    void refusesMoreThanTheLimitWhetherAnnouncedOrNot() {
        byte[] large = new byte[(1 << 20) + 1];
        new Random(1).nextBytes(large);
        assertThat(post("application/zip", large).statusCode()).isEqualTo(413);
        HttpRequest.BodyPublisher unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertThat(send(request("/imports")
                                .header("Content-Type", "application/zip")
                                .POST(unannounced))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void knowsNoImportThatWasNotTaken() {
        for (String path : new String[] {"0123456789abcdef", "import", "0123456789abcdef/rejects.csv"}) {
            assertThat(get("/imports/" + path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void takesUpAgainWhatWasTakenBeforeTheServiceWasKilled() throws IOException {
        String importId = new ImportIds().next();
        Path waiting = Files.createDirectories(settings.imports().resolve(importId));
        Files.write(waiting.resolve("package.zip"), zip(Packages.small(folder)));
        queue.stop();
        queue.start();
        awaitStatus("/imports/" + importId, "COMPLETED");
        assertThat(waiting.resolve("package.zip")).doesNotExist();
    }

    private void awaitStatus(String place, String status) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(read(get(place), "$.status")).isEqualTo(status));
    }

    private byte[] zip(Packages packages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                var files = Files.list(packages.folder())) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry("package/" + file.getFileName()));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private HttpResponse<byte[]> post(String type, byte[] body) {
        return send(request("/imports").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", KnownPasswords.basic(Role.ADMINISTRATOR));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    private static Object read(HttpResponse<byte[]> response, String path) {
        return JsonPath.read(text(response), path);
    }
}
