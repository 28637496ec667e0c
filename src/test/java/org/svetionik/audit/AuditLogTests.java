package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTests {

    @TempDir
    private Path parent;

    private final SettableClock clock = new SettableClock();

    private Path folder() {
        return parent.resolve("audit");
    }

    private AuditLog open() {
        return Logs.open(folder(), clock);
    }

    @Test
    void holdsWhoDidWhatToWhichRecords() {
        open().append(Logs.reading("C-2", "C-1"));
        assertThat(Logs.lines(Logs.segments(folder()).get(0)).toList().get(1))
                .startsWith("{\"seq\":2,\"at\":\"2026-11-25T09:00:00Z\",\"kind\":\"READ\",\"who\":\"worker\","
                        + "\"role\":\"CASEWORKER\",\"operation\":\"query { cases }\",\"errors\":[],"
                        + "\"pseudonyms\":{\"Case\":[\"C-1\",\"C-2\"]},\"counts\":{\"Case\":2},\"total\":2,"
                        + "\"brokenGlass\":false,\"previous\":\"");
    }

    @Test
    void readsBackWhatItWrote() {
        Act act = Logs.reading("Č-1 \"\n\u2028")
                .failing(List.of("TIME_LIMIT"))
                .glass(new Opening("C", "Зашто", clock.instant()));
        open().append(act);
        assertThat(Logs.entries(folder()).get(1).act()).isEqualTo(act);
    }

    @Test
    void namesCommandsByTheUserOfTheOperatingSystem() {
        assertThat(Act.ofACommand(ActKind.WRITE, "import").who())
                .isEqualTo("command:" + System.getProperty("user.name"));
    }

    @Test
    void startsASegmentEachMonthAndNeverGoesBackToOne() {
        AuditLog log = open();
        clock.pass(Duration.ofDays(10));
        log.append(Logs.reading("C-1"));
        clock.pass(Duration.ofDays(-10));
        log.append(Logs.reading("C-2"));
        assertThat(Logs.segments(folder()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("2026-11.jsonl", "2026-12.jsonl");
        assertThat(Logs.verified(folder()).entries()).isEqualTo(3);
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        open().append(Logs.reading("C-1"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void losesAndDoublesNothingOfEightThreadsAndTwoInstances() throws Exception {
        List<AuditLog> logs = List.of(open(), open());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Head>> appends = IntStream.range(0, 400)
                .<Callable<Head>>mapToObj(i -> () -> logs.get(i % 2).append(Logs.reading("C-" + i)))
                .toList();
        Set<Head> heads = new HashSet<>();
        for (var head : threads.invokeAll(appends)) {
            heads.add(head.get());
        }
        threads.shutdown();
        assertThat(heads).hasSize(400);
        assertThat(Logs.verified(folder()).entries()).isEqualTo(402);
        assertThat(Logs.verified(folder()).finding()).isNull();
        assertThat(Logs.entries(folder()).stream()
                        .filter(entry -> entry.act().kind() == ActKind.READ)
                        .map(entry -> entry.act().pseudonyms())
                        .distinct())
                .hasSize(400);
    }

    @Test
    void doesNotStartOnAFolderThatIsAFile() throws IOException {
        Files.createFile(folder());
        assertThatThrownBy(this::open).isInstanceOf(AuditUnavailable.class);
    }

    @Test
    void doesNotStartOnAFullDisk() throws IOException {
        Files.createDirectory(folder());
        Files.createSymbolicLink(folder().resolve("2026-11.jsonl"), Path.of("/dev/full"));
        assertThatThrownBy(this::open).isInstanceOf(AuditUnavailable.class);
    }

    @Test
    void refusesWhenItsFolderIsGoneAndGoesOnWhenItIsBack() throws IOException {
        AuditLog log = open();
        Files.move(folder(), parent.resolve("away"));
        Files.createFile(folder());
        assertThatThrownBy(() -> log.append(Logs.reading("C-1"))).isInstanceOf(AuditUnavailable.class);
        Files.delete(folder());
        Files.move(parent.resolve("away"), folder());
        log.append(Logs.reading("C-2"));
        assertThat(Logs.verified(folder()).entries()).isEqualTo(2);
    }

    @Test
    void refusesWhenTheDiskIsFullAndLeavesNoHalfEntry() throws IOException {
        AuditLog log = open();
        clock.pass(Duration.ofDays(10));
        Path next = folder().resolve("2026-12.jsonl");
        Files.createSymbolicLink(next, Path.of("/dev/full"));
        assertThatThrownBy(() -> log.append(Logs.reading("C-1"))).isInstanceOf(AuditUnavailable.class);
        Files.delete(next);
        clock.pass(Duration.ofDays(-10));
        assertThat(Logs.verified(folder()).entries()).isEqualTo(1);
    }

    @Test
    void refusesToGoOnAfterItWasCutShort() throws IOException {
        AuditLog log = open();
        log.append(Logs.reading("C-1"));
        Path segment = Logs.segments(folder()).get(0);
        Files.writeString(segment, Logs.lines(segment).toList().get(0) + "\n");
        assertThatThrownBy(() -> log.append(Logs.reading("C-2"))).isInstanceOf(AuditUnavailable.class);
    }

    @Test
    void doesNotStartOnABrokenEnd() throws IOException {
        open().append(Logs.reading("C-1"));
        Path segment = Logs.segments(folder()).get(0);
        Files.writeString(segment, Files.readString(segment).replace("C-1", "C-9"));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        AuditUnavailable.class,
                        failure ->
                                assertThat(failure.detail()).endsWith("2026-11.jsonl is broken at the entry after 1"));
    }

    @Test
    void isReadFromAnyEntryInBothDirections() {
        AuditLog log = open();
        for (int i = 2; i <= 700; i++) {
            log.record(Logs.reading("C-" + i)).subscribe();
            clock.pass(Duration.ofHours(i % 300 == 0 ? 24 * 31 : 0));
            log.append(Logs.reading("D-" + i));
        }
        assertThat(Logs.segments(folder())).hasSize(3);
        long last = log.head().seq();
        for (long seq : new long[] {1, 2, 255, 256, 257, 258, 600, last - 1, last, last + 1}) {
            assertThat(log.reader().before(seq).map(Entry::seq))
                    .containsExactlyElementsOf(
                            IntStream.range(1, (int) seq).mapToObj(i -> seq - i).toList());
            assertThat(log.reader().from(seq).map(Entry::seq))
                    .containsExactlyElementsOf(IntStream.rangeClosed((int) seq, (int) last)
                            .mapToObj(i -> (long) i)
                            .toList());
        }
    }

    @Test
    void hasNoSettingThatTurnsItOff() {
        assertThat(AuditSettings.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("folder", "longestBreakGlass");
        assertThat(AuditLog.class.getAnnotations())
                .extracting(annotation -> annotation.annotationType().getSimpleName())
                .noneMatch(name -> name.startsWith("Conditional") || name.equals("Profile"));
    }

    @Test
    void countsWithoutPseudonyms() {
        open().append(Act.ofTheService(ActKind.WRITE, "import").counting(Map.of("students", 7L)));
        assertThat(Logs.entries(folder()).get(1).act().total()).isEqualTo(7);
    }
}
