package org.svetionik.access.noninterference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svetionik.access.Role;

/** The tables of {@code docs/access.md}, read apart from the service: words by row and column. */
public final class AccessPage {

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private AccessPage(List<String> table) {
        List<String> head = cells(table.get(0));
        table.stream().skip(2).map(AccessPage::cells).forEach(row -> {
            for (int i = 1; i < head.size(); i++) {
                rows.computeIfAbsent(row.get(0), none -> new HashMap<>()).put(head.get(i), row.get(i));
            }
        });
    }

    /** The table that begins with this heading. */
    public static AccessPage table(String heading) {
        try {
            return new AccessPage(Files.readString(Path.of("docs", "access.md"))
                    .lines()
                    .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                    .takeWhile(line -> line.startsWith("|"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .map(cell -> cell.replace("`", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The rows by their first cell: what stands under each heading. */
    public Map<String, Map<String, String>> rows() {
        return rows;
    }

    /** What a role may see of a kind of fact; refuses a kind that has no row. */
    String right(Role role, String kind) {
        Map<String, String> row = rows.get(kind);
        if (row == null) {
            throw new IllegalArgumentException("No row " + kind);
        }
        return row.getOrDefault(role.name(), "nothing");
    }
}
