package org.svetionik.recording;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.checking.Problem;
import org.svetionik.exchange.writing.Facts;
import org.svetionik.exchange.writing.Verdict;
import org.svetionik.graph.NamedQueries;

/** The graph as one act finds and leaves it. What is refused here undoes the whole act. */
public final class Books {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int RANDOM_LETTERS = 20;
    private static final Duration FAST_CLOCKS = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Viewer viewer;
    private final Facts facts;
    private final TransactionContext transaction;
    private final NamedQueries queries;

    Books(Viewer viewer, Facts facts, TransactionContext transaction, NamedQueries queries) {
        this.viewer = viewer;
        this.facts = facts;
        this.transaction = transaction;
        this.queries = queries;
    }

    /** {@return the code of the viewer's institution}; refuses a viewer without one */
    public String institution() {
        String code = viewer.institutionCode();
        if (code == null) {
            throw new Forbidden();
        }
        return code;
    }

    /** {@return the moment at which the act is recorded, in UTC} */
    public ZonedDateTime at() {
        return facts.at();
    }

    /** When something was done that the client dates: now where it gives no moment. Refuses a moment to come. */
    public ZonedDateTime happened(@Nullable ZonedDateTime given, String field) {
        if (given == null) {
            return at();
        }
        if (given.isAfter(at().plus(FAST_CLOCKS))) {
            throw Refusals.of("IN_THE_FUTURE", field, Map.of());
        }
        ZonedDateTime utc = given.withZoneSameInstant(ZoneOffset.UTC);
        return utc.isAfter(at()) ? at() : utc;
    }

    /** A code that nobody has and nobody can guess. */
    public String newCode(String prefix) {
        StringBuilder code = new StringBuilder(prefix).append('-');
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The fact of this key in a table of nodes, by column; empty where there is none. */
    public Optional<Map<String, @Nullable Object>> find(String table, String key) {
        return facts.find(table, key);
    }

    /** The fact of this key by column in a table of relationships, by column; empty where there is none. */
    public Optional<Map<String, @Nullable Object>> find(String table, Map<String, String> key) {
        return facts.find(table, key);
    }

    /** Makes a fact of these values by column. */
    public void create(String table, Map<String, ? extends @Nullable Object> values) {
        write(table, values, Map.of());
    }

    /**
     * Makes a fact of these values by column, or changes it to them; what they were is kept.
     *
     * @param fields what clients call a column, where that is not its own name
     */
    public void write(String table, Map<String, ? extends @Nullable Object> values, Map<String, String> fields) {
        Verdict verdict = facts.write(table, values);
        if (verdict.isRejected()) {
            Problem problem = verdict.problems().get(0);
            String column = problem.column();
            throw Refusals.of(problem.rule().name(), fields.getOrDefault(column, field(column)), Map.of());
        }
    }

    /** Takes a fact of a table of relationships back, by its key by column; what it said is kept. */
    public void remove(String table, Map<String, String> key) {
        if (facts.remove(table, key)) {
            ask("enterRemoval", Map.of());
        }
    }

    /** Takes a fact of a table of nodes back with its links, by its key; what it said is kept. */
    public void remove(String table, String key) {
        if (facts.remove(table, key)) {
            ask("enterRemoval", Map.of());
        }
    }

    /** Changes these values of a fact that was found; what they were is kept. */
    public void change(
            String table, Map<String, @Nullable Object> found, Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> all = new HashMap<>(found);
        all.putAll(changes);
        write(table, all, Map.of());
    }

    /** The name of a column as clients write it: {@code from_code} is {@code fromCode}. */
    private static String field(String column) {
        StringBuilder field = new StringBuilder();
        for (String word : column.split("_", -1)) {
            field.append(
                    field.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }

    /** The rows that a query of the service, be it one that writes, gives in this transaction. */
    public List<Map<String, Object>> ask(String query, Map<String, Object> parameters) {
        return transaction
                .run(queries.text(Viewer.service(), query), parameters)
                .list(row -> row.asMap());
    }

    /** The institution that records; none where the viewer's role can do without. */
    private @Nullable String recorder() {
        Role role = viewer.role();
        return role == null || role.needsInstitution() ? institution() : viewer.institutionCode();
    }

    void enter(Map<String, @Nullable Object> properties, Recorded recorded) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("properties", properties);
        parameters.put("institution", recorder());
        parameters.put("case", recorded.caze());
        parameters.put("referral", recorded.referral());
        if (transaction
                .run(queries.text(Viewer.service(), "enterRecording"), parameters)
                .list()
                .isEmpty()) {
            throw new Forbidden();
        }
    }
}
