package org.svetionik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything to a log of three months that one hand can do, at every place or at many drawn ones, and expects it found. */
class VerificationTests {

    private static final int ENTRIES = 60;
    private static final long SEED = 3;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private ThreeMonths log;

    @BeforeEach
    void writeThreeMonths() throws InterruptedException {
        log = ThreeMonths.write(folder, ENTRIES);
    }

    @Test
    void findsAWholeChainWhole() {
        assertThat(log.segments()).hasSize(3);
        assertThat(Logs.verified(folder, log.noted())).isEqualTo(new Verification(ENTRIES, log.noted(), null));
    }

    @Test
    void findsEveryChangedByteAndNamesItsLine() throws IOException {
        for (int file = 0; file < log.segments().size(); file++) {
            byte[] bytes = Files.readAllBytes(log.segments().get(file));
            for (int trial = 0; trial < 300; trial++) {
                int at = random.nextInt(bytes.length);
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << random.nextInt(7));
                Files.write(log.segments().get(file), changed);
                assertFound(file, lineOf(bytes, at), changed[at] == '\n' || bytes[at] == '\n');
            }
            Files.write(log.segments().get(file), bytes);
        }
    }

    private static int lineOf(byte[] bytes, int at) {
        return (int) new String(bytes, 0, at, StandardCharsets.UTF_8)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }

    /** A changed line end joins or splits lines, so that what is wrong with them has several names. */
    private void assertFound(int file, int line, boolean lineEnd) {
        Finding finding = Objects.requireNonNull(Logs.verified(folder).finding());
        assertThat(finding.file()).isEqualTo(log.segments().get(file));
        assertThat(finding.line()).isEqualTo(line);
        if (!lineEnd) {
            assertThat(finding.what()).isEqualTo(Broken.CHANGED);
        }
    }

    @Test
    void findsEveryRemovedEntry() throws IOException {
        for (int seq = 1; seq < ENTRIES; seq++) {
            List<List<String>> lines = log.copy();
            log.at(lines, seq).remove(log.placeOf(seq));
            log.write(lines);
            assertThat(Logs.verified(folder).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly((long) seq, Broken.REMOVED);
        }
    }

    @Test
    void findsEverySegmentThatIsGone() throws IOException {
        for (int file = 0; file < log.segments().size() - 1; file++) {
            log.write(log.copy());
            Files.delete(log.segments().get(file));
            Finding finding = Objects.requireNonNull(Logs.verified(folder).finding());
            assertThat(finding.what()).isEqualTo(Broken.REMOVED);
            assertThat(finding.file()).isEqualTo(log.segments().get(file + 1));
        }
    }

    @Test
    void findsACopyOfAnEntryWhereverItIsInserted() throws IOException {
        for (int trial = 0; trial < 200; trial++) {
            int copied = 1 + random.nextInt(ENTRIES);
            int before = 1 + random.nextInt(ENTRIES);
            List<List<String>> lines = log.copy();
            log.at(lines, before)
                    .add(log.placeOf(before), log.at(log.whole(), copied).get(log.placeOf(copied)));
            log.write(lines);
            long named = copied == before ? before + 1L : before;
            assertThat(Logs.verified(folder).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly(named, Broken.INSERTED);
        }
    }

    @Test
    void findsAnEntryThatWasMadeUpToFit() throws IOException {
        for (int seq = 1; seq < ENTRIES; seq++) {
            Head before = seq == 1 ? Head.NONE : log.entry(seq - 1).head();
            List<List<String>> lines = log.copy();
            Entry made = Entry.after(before, log.entry(seq).at(), Logs.reading("C-0"));
            log.at(lines, seq).add(log.placeOf(seq), EntryText.line(made));
            log.write(lines);
            assertThat(Logs.verified(folder).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly(seq + 1L, Broken.INSERTED);
        }
    }

    @Test
    void findsAnEntryThatWasChangedWithItsHashByTheNextOne() throws IOException {
        for (int seq = 1; seq < ENTRIES; seq++) {
            Head before = seq == 1 ? Head.NONE : log.entry(seq - 1).head();
            List<List<String>> lines = log.copy();
            Entry other = Entry.after(before, log.entry(seq).at(), Logs.reading("C-0"));
            log.at(lines, seq).set(log.placeOf(seq), EntryText.line(other));
            log.write(lines);
            assertThat(Logs.verified(folder).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly(seq + 1L, Broken.CHANGED);
        }
    }

    @Test
    void findsAnyTwoEntriesThatChangedPlaces() throws IOException {
        for (int first = 1; first < ENTRIES; first++) {
            int second = first + 1 + random.nextInt(ENTRIES - first);
            List<List<String>> lines = log.copy();
            String line = log.at(lines, first)
                    .set(log.placeOf(first), log.at(log.whole(), second).get(log.placeOf(second)));
            log.at(lines, second).set(log.placeOf(second), line);
            log.write(lines);
            assertThat(Logs.verified(folder).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly((long) first, Broken.REORDERED);
        }
    }

    @Test
    void findsATruncatedEndByTheNotedHeadAlone() throws IOException {
        for (int last = ENTRIES - 1; last > 0; last--) {
            List<List<String>> lines = log.copy();
            for (int seq = ENTRIES; seq > last; seq--) {
                log.at(lines, seq).remove(log.placeOf(seq));
            }
            log.write(lines);
            assertThat(Logs.verified(folder).finding()).isNull();
            assertThat(Logs.verified(folder, log.noted()).finding())
                    .extracting(Finding::seq, Finding::what)
                    .containsExactly(last + 1L, Broken.TRUNCATED);
        }
    }

    @Test
    void findsAnEndThatWasWrittenAnewByTheNotedHeadAlone() throws IOException {
        List<List<String>> lines = log.copy();
        Entry other =
                Entry.after(log.entry(ENTRIES - 1).head(), log.entry(ENTRIES).at(), Logs.reading("C-0"));
        log.at(lines, ENTRIES).set(log.placeOf(ENTRIES), EntryText.line(other));
        log.write(lines);
        assertThat(Logs.verified(folder).finding()).isNull();
        assertThat(Logs.verified(folder, log.noted()).finding())
                .extracting(Finding::seq, Finding::what)
                .containsExactly((long) ENTRIES, Broken.CHANGED);
    }

    @Test
    void findsALineWithoutItsEnd() throws IOException {
        byte[] bytes = Files.readAllBytes(log.segments().get(2));
        Files.write(log.segments().get(2), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(Logs.verified(folder).finding())
                .extracting(Finding::seq, Finding::what)
                .containsExactly((long) ENTRIES, Broken.UNFINISHED);
    }
}
