package org.svetionik.registers;

import static org.svetionik.registers.RegisterStore.act;
import static org.svetionik.registers.RegisterStore.all;
import static org.svetionik.registers.RegisterStore.it;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Viewer;
import org.svetionik.access.Viewers;

/** The registers of {@link RegisterStore}, filled once for each class that keeps them, and what is asked of all of them. */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeptRegisters {

    static final Viewer COUNTRY = Viewers.country();
    static final Viewer BELGRADE = Viewers.district("SU-BG");
    static final Viewer NOVI_SAD = Viewers.district("SU-NS");
    static final Viewer ADMINISTRATOR = Viewers.administrator();
    static final String AGREEMENT =
            "kind: PROTOCOL, firstParty: \"%s\", secondParty: \"%s\", validFrom: \"2024-01-01\"";
    static final String AGREED = "id agreementCode kind validFrom validTo firstParty { institutionCode }";

    @Autowired
    ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @BeforeAll
    void fill() {
        RegisterStore.fill(driver);
    }

    String agreement(Viewer viewer, String first, String second) {
        return text(
                it(tester, viewer, act("createAgreement", AGREEMENT.formatted(first, second), AGREED)),
                "agreementCode");
    }

    static String text(Map<String, Object> answer, String name) {
        return String.valueOf(answer.get(name));
    }

    List<Map<String, Object>> history(Viewer viewer, @Nullable Object id, String more) {
        return all(
                tester,
                viewer,
                "{ all: history(id: \"" + id + "\"" + more
                        + ") { recordedAt supersededAt takenBack act importId values { name values } } }");
    }

    static String value(Map<String, Object> version, String name) {
        return ((List<?>) version.getOrDefault("values", List.of()))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> name.equals(one.get("name")))
                        .map(one -> String.valueOf(one.get("values")))
                        .findFirst()
                        .orElse("");
    }
}
