package org.svetionik.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that writes to a log from eight threads, and prints the head of each entry once it is recorded. */
final class WritingProcess {

    private static final int THREADS = 8;

    private WritingProcess() {}

    /** @param arguments the folder, and how many entries each thread writes */
    public static void main(String[] arguments) throws Exception {
        AuditLog log = Logs.open(Path.of(arguments[0]), Clock.systemUTC());
        int entries = Integer.parseInt(arguments[1]);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(() -> write(log, entries)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        log.destroy();
    }

    private static void write(AuditLog log, int entries) {
        for (int i = 0; i < entries; i++) {
            System.out.println(log.append(Logs.reading("C-" + i)));
        }
    }

    static Process start(Path folder, int entries) {
        try {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WritingProcess.class.getName(),
                            folder.toString(),
                            String.valueOf(entries))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
