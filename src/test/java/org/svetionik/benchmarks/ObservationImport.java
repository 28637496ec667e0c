package org.svetionik.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.svetionik.Svetionik;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.ImportResult;
import org.svetionik.exchange.Imports;

/**
 * Imports a million observations of 100,000 students into an empty local store, twice, and prints rows per second. With the test class
 * path: {@code java -Xmx512m org.svetionik.benchmarks.ObservationImport [rows]}.
 */
final class ObservationImport {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final int STUDENTS = 100_000;
    private static final int INDICATORS = 76;

    private ObservationImport() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var context = new SpringApplicationBuilder(Svetionik.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--svetionik.test.own-store=true",
                        "--svetionik.first-start=false",
                        "--svetionik.data=" + FOLDER.resolve("data"))) {
            Imports imports = context.getBean(Imports.class);
            print("base", imports, base());
            Path observations = observations(rows);
            print("new", imports, observations);
            print("unchanged", imports, observations);
        }
    }

    private static void print(String name, Imports imports, Path folder) throws IOException {
        long start = System.nanoTime();
        ImportResult result = imports.run(folder, ImportOrigin.COMMAND, progress -> {});
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%s: %s in %d s: %d rows/s%n",
                name, result.counts(), took.toSeconds(), result.counts().read() * 1000 / took.toMillis());
    }

    private static Path base() throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("base"));
        write(folder, "institutions", out -> {
            out.println("code,kind,name");
            for (int i = 0; i < 1_650; i++) {
                out.println("SCH-" + i + ",SCHOOL,Demo school " + i);
            }
        });
        write(folder, "indicators", out -> {
            out.println("code,group,kind,urgency,label_en");
            for (int i = 0; i < INDICATORS; i++) {
                out.println("I-" + i + ",HEALTH,WARNING_SIGN,ASSESS,Sign " + i);
            }
        });
        write(folder, "students", out -> {
            out.println("code,school_code,birth_year,sex");
            for (int i = 0; i < STUDENTS; i++) {
                out.println("STU-" + i + ",SCH-" + i % 1_650 + "," + (2006 + i % 12) + ",FEMALE");
            }
        });
        return folder;
    }

    private static Path observations(int rows) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("observations"));
        Random random = new Random(1);
        write(folder, "observations", out -> {
            out.println("code,student_code,institution_code,indicator_code,observed_on,recorded_at");
            for (int i = 0; i < rows; i++) {
                int student = random.nextInt(STUDENTS);
                LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_000));
                out.println("OBS-" + i + ",STU-" + student + ",SCH-" + student % 1_650 + ",I-"
                        + random.nextInt(INDICATORS) + "," + day + "," + day + "T10:00Z");
            }
        });
        return folder;
    }

    private static void write(Path folder, String table, Consumer<PrintWriter> rows) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(table + ".csv")))) {
            rows.accept(out);
        }
    }
}
