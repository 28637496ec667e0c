package org.svetionik.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which role sees how much of which kind of fact: the table of {@code docs/access.md}. What the page does not say is nothing. */
@Component
public class AccessMatrix {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<Kind, Map<Role, Right>> rights = new EnumMap<>(Kind.class);

    /** The matrix of the page on the class path; refuses a page with an unknown kind, role or right, or a kind left out. */
    public AccessMatrix() {
        this(page());
    }

    AccessMatrix(String page) {
        List<List<String>> rows = page.lines()
                .filter(line -> line.startsWith("| Kind of fact |") || line.startsWith("| `"))
                .map(AccessMatrix::cells)
                .toList();
        List<Role> roles = rows.get(0).stream().skip(1).map(Role::valueOf).toList();
        rows.stream().skip(1).forEach(row -> rights.put(Kind.valueOf(row.get(0)), byRole(roles, row)));
        for (Kind kind : Kind.values()) {
            if (!rights.containsKey(kind)) {
                throw new IllegalStateException("docs/access.md has no row " + kind);
            }
        }
    }

    private static String page() {
        try {
            return new ClassPathResource("docs/access.md").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("docs/access.md cannot be read", e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(BAR.split(line, -1))
                .map(cell -> cell.strip().replace("`", ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Map<Role, Right> byRole(List<Role> roles, List<String> row) {
        Map<Role, Right> byRole = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            byRole.put(roles.get(i), Right.valueOf(row.get(i + 1).toUpperCase(Locale.ROOT)));
        }
        return byRole;
    }

    /** How much a viewer may see of a kind of fact; everything where the service asks for itself. */
    public Right right(Viewer viewer, Kind kind) {
        Role role = viewer.role();
        return role == null ? Right.ALL : right(role, kind);
    }

    /** How much a role may see of a kind of fact. */
    public Right right(Role role, Kind kind) {
        return rights.getOrDefault(kind, Map.of()).getOrDefault(role, Right.NOTHING);
    }
}
