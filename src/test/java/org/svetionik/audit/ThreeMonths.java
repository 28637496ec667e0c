package org.svetionik.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A whole log of three months, and its lines to do something to.
 *
 * @param noted its head
 * @param whole the lines of each segment
 */
record ThreeMonths(List<Path> segments, List<List<String>> whole, Head noted) {

    static ThreeMonths write(Path folder, int entries) throws InterruptedException {
        SettableClock clock = new SettableClock();
        AuditLog log = Logs.open(folder, clock);
        for (int i = 1; i < entries; i++) {
            log.append(Logs.reading("C-" + i, "C-" + (i + 1)));
            clock.pass(Duration.ofHours(25));
        }
        log.destroy();
        List<Path> segments = Logs.segments(folder);
        List<List<String>> whole =
                segments.stream().map(segment -> Logs.lines(segment).toList()).toList();
        return new ThreeMonths(segments, whole, log.head());
    }

    List<List<String>> copy() {
        List<List<String>> copy = new ArrayList<>();
        whole.forEach(lines -> copy.add(new ArrayList<>(lines)));
        return copy;
    }

    void write(List<List<String>> lines) throws IOException {
        for (int file = 0; file < segments.size(); file++) {
            Files.writeString(
                    segments.get(file),
                    String.join(
                            "",
                            lines.get(file).stream().map(line -> line + "\n").toList()));
        }
    }

    List<String> at(List<List<String>> lines, int seq) {
        return lines.get(fileOf(seq));
    }

    int fileOf(int seq) {
        int file = 0;
        for (int left = seq; left > whole.get(file).size(); file++) {
            left -= whole.get(file).size();
        }
        return file;
    }

    int placeOf(int seq) {
        int before = whole.subList(0, fileOf(seq)).stream().mapToInt(List::size).sum();
        return seq - before - 1;
    }

    Entry entry(int seq) {
        return Objects.requireNonNull(EntryText.read(at(whole, seq).get(placeOf(seq))));
    }
}
