package org.svetionik.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;
import org.svetionik.store.TestStore;

/** Two districts with a school and a police station each, a team in the first, and a body of the whole country; and acts on their registers. */
public final class RegisterStore {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private RegisterStore() {}

    /** Empties the store and fills it. */
    public static void fill(Driver driver) {
        TestStore.clear();
        driver.executableQuery("""
                CREATE (b:District {districtCode: 'SU-BG', nameSrLatn: 'Beograd'}),
                  (n:District {districtCode: 'SU-NS', nameSrLatn: 'Novi Sad'}),
                  (m:Municipality {municipalityCode: 'MUN-ZEMUN', nameSrLatn: 'Zemun'})-[:PART_OF]->(b)
                FOREACH (row IN [['SCH-B', 'SCHOOL', 'School'], ['POL-B', 'POLICE', 'Agency'], ['TEAM-B', 'LOCAL_TEAM', 'Agency']] |
                  CREATE (i:Institution {institutionCode: row[0], kind: row[1], name: 'Izmišljena ' + row[0], importId: 'one', importedAt: datetime('2026-01-01T00:00:00Z')})
                    -[:IN_DISTRICT]->(b))
                FOREACH (row IN [['SCH-N', 'SCHOOL', 'School'], ['POL-N', 'POLICE', 'Agency']] |
                  CREATE (i:Institution {institutionCode: row[0], kind: row[1], name: 'Izmišljena ' + row[0], importId: 'one', importedAt: datetime('2026-01-01T00:00:00Z')})
                    -[:IN_DISTRICT]->(n))
                CREATE (:Institution:Agency {institutionCode: 'CENTRE', kind: 'VICTIM_PROTECTION_CENTRE', name: 'Izmišljeni centar', importId: 'one', importedAt: datetime('2026-01-01T00:00:00Z')}),
                  (swc:Institution:Agency {institutionCode: 'SWC-B', kind: 'SOCIAL_WORK_CENTRE', name: 'Izmišljeni CSR', importId: 'one', importedAt: datetime('2026-01-01T00:00:00Z')})
                    -[:IN_MUNICIPALITY]->(m)
                """).execute();
        driver.executableQuery(
                        "MATCH (place:District|Municipality) SET place.importedAt = datetime('2026-01-01T00:00:00Z')")
                .execute();
        driver.executableQuery("MATCH (i:Institution) WHERE i.kind = 'SCHOOL' SET i:School")
                .execute();
        driver.executableQuery("MATCH (i:Institution) WHERE i.kind <> 'SCHOOL' SET i:Agency")
                .execute();
    }

    /** A key that no act had before. */
    public static String key() {
        return "clientKey: \"register-key-" + KEYS.incrementAndGet() + "\"";
    }

    /** An act under a new key. */
    public static String act(String name, String arguments, String selection) {
        return "mutation { it: " + name + "(" + key() + ", " + arguments + ") { " + selection + " } }";
    }

    /** What an answer calls {@code it}. */
    public static Map<String, Object> it(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        GraphQlTester.Response response = ask(tester, viewer, document);
        response.errors().verify();
        return response.path("it")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    /** What an answer calls {@code all}. */
    public static List<Map<String, Object>> all(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        GraphQlTester.Response response = ask(tester, viewer, document);
        response.errors().verify();
        return response.path("all")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
    }

    /** The one error of an answer. */
    public static ResponseError error(
            ExecutionGraphQlServiceTester tester, Viewer viewer, String language, String document) {
        List<ResponseError> found = new ArrayList<>();
        Viewers.as(tester, viewer)
                .mutate()
                .configureExecutionInput((input, builder) ->
                        builder.locale(Locale.forLanguageTag(language)).build())
                .build()
                .document(document)
                .execute()
                .errors()
                .satisfy(found::addAll);
        if (found.size() != 1) {
            throw new AssertionError(document + " is answered with " + found);
        }
        return found.get(0);
    }

    /** The rule of the one error of an answer and the field that breaks it. */
    public static String refusal(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        Map<String, Object> extensions = error(tester, viewer, "en", document).getExtensions();
        return extensions.get("code") + " " + extensions.getOrDefault("field", "");
    }

    private static GraphQlTester.Response ask(ExecutionGraphQlServiceTester tester, Viewer viewer, String document) {
        return Viewers.as(tester, viewer).document(document).execute();
    }
}
