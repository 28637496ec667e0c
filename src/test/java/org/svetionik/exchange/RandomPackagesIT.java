package org.svetionik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.exchange.writing.Counts;
import org.svetionik.store.TestStore;

/** Rows of every sort of wrongness: each is in the graph or in the rejects, none is lost, and a second import changes nothing. */
@OnAStore
class RandomPackagesIT {

    private static final String[] CODES = {
        "A1", "A2", "C1", "A9", "", "=1", "0101990710008", "a@b.rs", "\"A1\"", "\"A\n1\""
    };
    private static final String[] DAYS = {"2024-01-01", "2024-03-01", "2025-01-01", "2024-02-30", "", "x", "\"2024"};

    @Autowired
    private Imports imports;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNoRow(long seed) {
        Random random = new Random(seed);
        Packages packages = Packages.small(folder)
                .with("students", rows(random, "code,school_code,birth_year,enrolled_on,left_on", 300))
                .with("agreements", rows(random, "code,a_code,b_code,kind,valid_from,valid_to", 300));
        Desk desk = new Desk(imports, driver);
        Counts counts = desk.take(packages).counts();
        assertThat(counts.created() + counts.corrected() + counts.unchanged() + counts.rejected())
                .isEqualTo(counts.read());
        assertThat(desk.ask("MATCH (n) WHERE n.importId IS NOT NULL AND NOT n:Import RETURN count(n)"))
                .isEqualTo(counts.created());
        Counts again = desk.take(packages).counts();
        assertThat(again)
                .isEqualTo(new Counts(counts.read(), 0, 0, counts.created(), counts.rejected(), counts.warnings()));
    }

    private static String[] rows(Random random, String header, int count) {
        List<String> rows = new ArrayList<>(List.of(header));
        for (int i = 0; i < count; i++) {
            StringBuilder row = new StringBuilder("X").append(random.nextInt(count));
            for (String column : header.substring(5).split(",", -1)) {
                row.append(random.nextInt(200) == 0 ? "" : ",").append(value(random, column));
            }
            rows.add(row.toString());
        }
        return rows.toArray(String[]::new);
    }

    private static String value(Random random, String column) {
        if (column.endsWith("_code")) {
            return CODES[random.nextInt(random.nextInt(CODES.length) + 1)];
        } else if (column.equals("birth_year")) {
            return random.nextInt(10) == 0 ? "young" : String.valueOf(1985 + random.nextInt(40));
        } else if (column.equals("kind")) {
            return random.nextInt(10) == 0 ? "protocol" : "PROTOCOL";
        }
        return DAYS[random.nextInt(random.nextInt(DAYS.length) + 1)];
    }
}
