package org.svetionik.exchange.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;

/** The key of a row as one text: of a node its key in the graph, of a relationship the parts of the key joined by bars. */
final class FactKey {

    private static final int LONGEST_PREFIX = 31;

    private final BoundTable table;
    private final List<Column> parts;

    FactKey(BoundTable table) {
        this.table = table;
        this.parts = table.key();
    }

    /** The columns that make it up. */
    List<Column> parts() {
        return parts;
    }

    String of(List<@Nullable Object> values) {
        List<String> texts = parts.stream()
                .map(part -> Objects.toString(values.get(part.index()), ""))
                .toList();
        return isDerived() ? code(texts) : String.join("|", texts);
    }

    /** Whether no column carries the key of the node. */
    boolean isDerived() {
        return table.isOfNodes() && table.node().property(table.node().key()).derived();
    }

    /** A code of the parts: what can be read of them, and the first 128 bits of a hash that tells them apart. */
    private static String code(List<String> parts) {
        String readable =
                String.join("-", parts).replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "");
        String prefix = readable.substring(0, Math.min(LONGEST_PREFIX, readable.length()));
        String unambiguous =
                parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
        String hash = HexFormat.of().formatHex(sha256(unambiguous), 0, 16);
        return prefix.isEmpty() ? hash : prefix + "-" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
