package org.svetionik.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a line of JSON: always the same bytes for the same entry, and the hash of all of them last. */
final class EntryText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HASH_FIELD = ",\"hash\":\"";
    private static final String END = "\"}";
    private static final int SEAL = HASH_FIELD.length();
    private static final int HASH = 64;

    private EntryText() {}

    static String line(Entry entry) {
        String body = body(entry);
        return body.substring(0, body.length() - 1) + HASH_FIELD + entry.hash() + END;
    }

    /** What the hash is over. */
    static String body(Entry entry) {
        Act act = entry.act();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("seq", entry.seq());
        body.put("at", entry.at().toString());
        body.put("kind", act.kind().name());
        body.put("who", act.who());
        putIfAny(body, "role", act.role());
        putIfAny(body, "purpose", act.purpose());
        body.put("operation", act.operation());
        body.put("errors", act.errors());
        body.put("pseudonyms", act.pseudonyms());
        body.put("counts", act.counts());
        body.put("total", act.total());
        putIfAny(body, "from", act.from());
        body.put("brokenGlass", act.brokenGlass());
        putIfAny(body, "opening", opening(act.opening()));
        body.put("previous", entry.previous());
        return JSON.writeValueAsString(body);
    }

    private static @Nullable Map<String, Object> opening(@Nullable Opening opening) {
        if (opening == null) {
            return null;
        }
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("caseCode", opening.caseCode());
        putIfAny(text, "reason", opening.reason());
        putIfAny(text, "until", opening.until() == null ? null : opening.until().toString());
        return text;
    }

    private static void putIfAny(Map<String, Object> text, String name, @Nullable Object value) {
        if (value != null) {
            text.put(name, value);
        }
    }

    /** The entry of a line; null where the line is none, or not the one that was hashed. */
    static @Nullable Entry read(String line) {
        int end = line.length() - SEAL - HASH - END.length();
        if (end < 0 || !line.startsWith(HASH_FIELD, end) || !line.endsWith(END)) {
            return null;
        }
        String body = line.substring(0, end) + "}";
        try {
            Entry entry = entry(JSON.readTree(body), line.substring(end + SEAL, end + SEAL + HASH));
            return Entry.hash(entry.previous(), body).equals(entry.hash()) ? entry : null;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Entry entry(JsonNode body, String hash) {
        Act act = new Act(
                ActKind.valueOf(text(body, "kind")),
                text(body, "who"),
                textIfAny(body, "role"),
                textIfAny(body, "purpose"),
                text(body, "operation"),
                texts(body.path("errors")),
                pseudonyms(body.path("pseudonyms")),
                counts(body.path("counts")),
                textIfAny(body, "from"),
                body.path("brokenGlass").asBoolean(),
                openingOf(body.path("opening")));
        return new Entry(body.path("seq").asLong(), Instant.parse(text(body, "at")), act, text(body, "previous"), hash);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static @Nullable String textIfAny(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static SortedMap<String, SortedSet<String>> pseudonyms(JsonNode node) {
        SortedMap<String, SortedSet<String>> read = new TreeMap<>();
        node.forEachEntry((label, codes) -> read.put(label, new TreeSet<>(texts(codes))));
        return read;
    }

    private static SortedMap<String, Long> counts(JsonNode node) {
        SortedMap<String, Long> read = new TreeMap<>();
        node.forEachEntry((label, count) -> read.put(label, count.asLong()));
        return read;
    }

    private static @Nullable Opening openingOf(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        String until = textIfAny(node, "until");
        return new Opening(
                text(node, "caseCode"), textIfAny(node, "reason"), until == null ? null : Instant.parse(until));
    }
}
