package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of tables by name, in the order in which the records declare them, so that none is forgotten. */
final class Columns {

    private final Map<String, Column> columns;
    private final String fingerprint;

    private Columns(Map<String, Column> columns) {
        this.columns = columns;
        this.fingerprint = fingerprint(columns);
    }

    /** The columns of these records. */
    static Columns of(Record... tables) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Record table : tables) {
            String name = table.getClass().getSimpleName();
            byName(table).forEach((column, values) -> columns.put(name + "." + column, values));
        }
        return new Columns(columns);
    }

    /** {@return the columns of one table by the names of its components} */
    static Map<String, Column> byName(Record table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (RecordComponent component : table.getClass().getRecordComponents()) {
            columns.put(component.getName(), column(table, component));
        }
        return columns;
    }

    private static Column column(Record table, RecordComponent component) {
        try {
            return (Column) component.getAccessor().invoke(table);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    long bytes() {
        return columns.values().stream().mapToLong(Column::bytes).sum();
    }

    /** {@return the SHA-256 of all names and values, in hexadecimal digits} */
    String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(Map<String, Column> columns) {
        MessageDigest digest = sha256();
        columns.forEach((name, column) -> {
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) 0);
            column.enter(digest);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** {@return the fingerprint of each column by its name, to tell two apart} */
    Map<String, String> fingerprints() {
        Map<String, String> each = new LinkedHashMap<>();
        columns.forEach((name, column) -> each.put(name, fingerprint(Map.of(name, column))));
        return each;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
