package org.svetionik.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.audit.Act;
import org.svetionik.audit.ActKind;
import org.svetionik.audit.AuditLog;
import org.svetionik.audit.Identifying;
import org.svetionik.audit.Verification;

/**
 * Appends readings of 20 cases to an empty audit log from one thread and from sixteen, verifies it, and prints how many a second and what
 * the median one took. With the test class path: {@code java org.svetionik.benchmarks.AuditAppends [entries]}.
 */
final class AuditAppends {

    private static final Path FOLDER = Path.of("target", "benchmark-audit");
    private static final int CASES = 20;

    private AuditAppends() {}

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length == 0 ? 5_000 : Integer.parseInt(arguments[0]);
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("benchmark", Map.of("svetionik.audit.folder", FOLDER.toString())));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(Identifying.class, () -> text -> false);
            context.scan("org.svetionik.audit", "org.svetionik.access");
            context.refresh();
            AuditLog log = context.getBean(AuditLog.class);
            append("warm-up", log, 1, entries / 5);
            append("1 thread", log, 1, entries);
            append("16 threads", log, 16, entries);
        }
        verify();
    }

    private static void append(String name, AuditLog log, int threads, int entries) throws InterruptedException {
        long[] took = new long[entries / threads * threads];
        Act act = Act.of(ActKind.READ, Viewer.of("analyst", Role.ANALYST, null, null), "query { cases }")
                .reading(Map.of("Case", codes()));
        long start = System.nanoTime();
        Thread[] running = new Thread[threads];
        for (int thread = 0; thread < threads; thread++) {
            int first = thread * (entries / threads);
            running[thread] = new Thread(() -> append(log, act, took, first, entries / threads));
            running[thread].start();
        }
        for (Thread thread : running) {
            thread.join();
        }
        print(name, took, System.nanoTime() - start);
    }

    private static Set<String> codes() {
        return Set.copyOf(
                IntStream.range(0, CASES).mapToObj(i -> "CASE-2026-" + i).toList());
    }

    private static void append(AuditLog log, Act act, long[] took, int first, int entries) {
        for (int i = first; i < first + entries; i++) {
            long start = System.nanoTime();
            log.append(act);
            took[i] = System.nanoTime() - start;
        }
    }

    private static void print(String name, long[] took, long all) {
        Arrays.sort(took);
        System.out.printf(
                "%s: %d entries, %d a second, median %d µs, 99 %% within %d µs%n",
                name,
                took.length,
                took.length * 1_000_000_000L / all,
                took[took.length / 2] / 1_000,
                took[took.length * 99 / 100] / 1_000);
    }

    private static void verify() throws Exception {
        long start = System.nanoTime();
        Verification verification = Verification.of(FOLDER, null);
        System.out.printf(
                "verified %d entries in %d ms%n", verification.entries(), (System.nanoTime() - start) / 1_000_000);
    }
}
