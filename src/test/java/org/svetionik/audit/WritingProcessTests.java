package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that write to one log, and one that is killed in the midst of it. */
class WritingProcessTests {

    private static final int ENDLESS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void twoProcessesOfEightThreadsLoseAndDoubleNothing() throws Exception {
        List<Process> processes =
                Stream.generate(() -> WritingProcess.start(folder, 50)).limit(2).toList();
        Set<String> recorded = new HashSet<>();
        for (Process process : processes) {
            recorded.addAll(process.inputReader().lines().toList());
            assertThat(process.waitFor()).isZero();
        }
        assertThat(recorded).hasSize(800);
        assertThat(heads()).containsAll(recorded).hasSize(802);
        assertThat(Logs.verified(folder).finding()).isNull();
    }

    @Test
    void whatWasRecordedIsThereAfterAKill() throws Exception {
        for (int round = 0; round < 3; round++) {
            Process process = WritingProcess.start(folder, ENDLESS);
            Set<String> recorded = killedAfter(process, 200 + 50 * round);
            assertThat(heads()).containsAll(recorded);
        }
        Logs.open(folder, Clock.systemUTC()).destroy();
        assertThat(Logs.verified(folder).finding()).isNull();
    }

    /** What the process said to be recorded by the time it was gone. */
    private static Set<String> killedAfter(Process process, int heads) throws Exception {
        Set<String> recorded = new HashSet<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() > 64) {
                    recorded.add(line);
                }
                if (recorded.size() == heads) {
                    ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).isEqualTo(137);
        recorded.removeIf(line -> !line.matches("\\d+:[0-9a-f]{64}"));
        return recorded;
    }

    private Set<String> heads() {
        return Logs.segments(folder).stream()
                .flatMap(Logs::lines)
                .map(EntryText::read)
                .filter(entry -> entry != null)
                .map(entry -> entry.head().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void aLineThatAKillLeftUnfinishedIsSetAsideAndNoted() throws Exception {
        AuditLog log = Logs.open(folder, Clock.systemUTC());
        Head last = log.append(Logs.reading("C-1"));
        log.destroy();
        Path segment = Logs.segments(folder).get(0);
        Files.writeString(segment, "{\"seq\":3,\"at\":\"20", StandardOpenOption.APPEND);

        Logs.open(folder, Clock.systemUTC()).destroy();

        List<Entry> entries = Logs.entries(folder);
        assertThat(Logs.verified(folder, last).finding()).isNull();
        assertThat(entries).extracting(entry -> entry.act().kind()).contains(ActKind.REPAIR);
        assertThat(entries.get(2).act().operation()).startsWith("17 bytes without an end set aside from");
        try (Stream<Path> files = Files.list(folder)) {
            Path torn = files.filter(file -> file.toString().contains(".torn-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(torn).hasContent("{\"seq\":3,\"at\":\"20");
        }
    }
}
