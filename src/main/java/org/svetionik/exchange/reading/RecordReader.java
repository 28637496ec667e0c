package org.svetionik.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file in UTF-8, read as a stream; empty lines are none. Written for the interchange because CSV libraries end a
 * line at a lone carriage return, give no physical line numbers, and let an unclosed quote or a bad byte take the rest of the file along.
 */
public final class RecordReader implements Closeable {

    /** Bytes; a longer record is taken for one with an unclosed quote. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final Window window;
    private long line = 1;
    private Place place = Place.FIELD_START;
    // An earlier record that found no end up to here: what stands in its quotes at a line break has none either
    private long openUntil;
    private Place openPlace = Place.FIELD_START;

    public RecordReader(InputStream in) throws IOException {
        this.in = in;
        this.window = new Window(in);
        if (window.at(0) == 0xef && window.at(1) == 0xbb && window.at(2) == 0xbf) {
            window.drop(3);
        }
    }

    /** The next record, or null after the last one. */
    public @Nullable CsvRecord next() throws IOException {
        while (window.at(0) >= 0) {
            long begin = line;
            int length = length();
            boolean unclosed = length > LONGEST || place == Place.QUOTED;
            byte[] bytes = take(unclosed ? firstLine() : length);
            if (bytes.length > 0) {
                return Utf8.record(begin, bytes, unclosed);
            }
        }
        return null;
    }

    /** The bytes up to the line break that ends the record, to the end of the file, or one more than {@link #LONGEST}. */
    private int length() throws IOException {
        place = Place.FIELD_START;
        int length = 0;
        for (int next = window.at(0); length <= LONGEST && next >= 0; next = window.at(length)) {
            if (next == '\n' && place != Place.QUOTED) {
                return length;
            }
            length = next == '\n' && window.offset() + length < openUntil ? jump() : step(length, next);
        }
        openUntil = window.offset() + length;
        openPlace = place;
        return length;
    }

    private int step(int length, int next) {
        place = place.after(next);
        return length + 1;
    }

    private int jump() {
        place = openPlace;
        return (int) (openUntil - window.offset());
    }

    /** The bytes up to the first line break; those beyond {@link #LONGEST} are passed over. */
    private int firstLine() throws IOException {
        int length = 0;
        for (int next = window.at(0); next >= 0 && next != '\n' && length < LONGEST; next = window.at(length)) {
            length++;
        }
        return length;
    }

    private byte[] take(int length) throws IOException {
        byte[] bytes = window.first(length);
        window.drop(length);
        line += lineBreaks(bytes);
        boolean carriageReturn = length > 0 && bytes[length - 1] == '\r' && window.at(0) == '\n';
        passLineBreak();
        return carriageReturn ? Arrays.copyOf(bytes, length - 1) : bytes;
    }

    private void passLineBreak() throws IOException {
        for (int next = window.at(0); next >= 0; next = window.at(0)) {
            window.drop(1);
            if (next == '\n') {
                line++;
                return;
            }
        }
    }

    private static int lineBreaks(byte[] bytes) {
        int breaks = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
