package org.svetionik.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.http.Http;

/** A school that takes up students one after another, sees a sign on each, opens a case and hands it on. */
final class Writer {

    /** An act and what it was answered. */
    record Acknowledged(String label, String document, String code) {}

    private final String name;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private int keys;
    private @Nullable String label;
    private @Nullable String document;
    private volatile boolean ended;

    Writer(String name) {
        this.name = name;
    }

    /** Does act after act until told to end. One that was not answered is sent again under its key. */
    void work(RunningService service) {
        Http school = service.as(Role.SCHOOL_PROFESSIONAL);
        while (!ended) {
            if (document == null) {
                next();
            }
            send(school);
        }
    }

    /** Has what the last end left open answered. */
    void finish(RunningService service) {
        while (document != null) {
            send(service.as(Role.SCHOOL_PROFESSIONAL));
        }
        ended = false;
    }

    void end() {
        ended = true;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void next() {
        String key = "clientKey: \"" + name + "-" + ++keys + "\"";
        String last = acknowledged.isEmpty()
                ? ""
                : acknowledged.get(acknowledged.size() - 1).code();
        String before = acknowledged.size() < 2
                ? ""
                : acknowledged.get(acknowledged.size() - 2).code();
        switch ((keys - 1) % 4) {
            case 0 -> ask("Student", "registerStudent(%s, birthYear: 2012)".formatted(key));
            case 1 ->
                ask(
                        "Observation",
                        "recordObservation(%s, studentCode: \"%s\", indicatorCode: \"SB-01\")".formatted(key, last));
            case 2 -> ask("Case", "openCase(%s, studentCode: \"%s\")".formatted(key, before));
            default ->
                ask(
                        "Referral",
                        "sendReferral(%s, caseCode: \"%s\", receiverCode: \"SWC-1\", priority: URGENT)"
                                .formatted(key, last));
        }
    }

    private void ask(String made, String act) {
        label = made;
        String code = Character.toLowerCase(made.charAt(0)) + made.substring(1) + "Code";
        document = "mutation { it: " + act + " { code: " + code + " } }";
    }

    private void send(Http school) {
        String asked = String.valueOf(document);
        String code = code(school, asked);
        if (code != null) {
            acknowledged.add(new Acknowledged(String.valueOf(label), asked, code));
            document = null;
        }
    }

    /**
     * The code that an act is answered with; null where there is no answer, in time or at all, or the store is away. Fails on every other
     * refusal.
     */
    static @Nullable String code(Http client, String document) {
        HttpResponse<String> response;
        try {
            response = client.post(Http.GRAPHQL, Map.of("query", document));
        } catch (UncheckedIOException e) {
            return null;
        }
        if (response.statusCode() == 503 || response.body().contains("\"code\":\"TIME_LIMIT\"")) {
            return null;
        }
        assertThat(response.body()).doesNotContain("errors");
        return JsonPath.read(response.body(), "$.data.it.code");
    }
}
