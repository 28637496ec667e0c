package org.svetionik.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.NamedQueries;

/** Gives the demo accounts institutions of the invented country once it is loaded; without one they work nowhere and see nothing of their own. */
@Order(2)
class DemoWorkplaces implements ApplicationRunner {

    private final DemoAccounts accounts;
    private final NamedQueries queries;

    DemoWorkplaces(DemoAccounts accounts, NamedQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Map<String, Object>> rows =
                queries.run(Viewer.service(), "demoPlaces", Map.of()).block();
        if (rows != null && !rows.isEmpty()) {
            place(rows.get(0));
        }
    }

    private void place(Map<String, Object> row) {
        accounts.place(Role.SCHOOL_PROFESSIONAL, code(row, "schoolCode"), null);
        accounts.place(Role.CASEWORKER, code(row, "agencyCode"), null);
        accounts.place(Role.DISTRICT_COORDINATOR, code(row, "officeCode"), code(row, "districtCode"));
        accounts.place(Role.NATIONAL_COORDINATOR, code(row, "centreCode"), null);
    }

    private static @Nullable String code(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }
}
