package org.svetionik.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The whole lines of a stretch of a file, one after the other; what follows the last line end is none. */
final class Lines implements Closeable {

    private final FileChannel file;
    private final long end;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024).limit(0);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long offset;
    private long read;

    /** @param end where the stretch ends, in bytes; what is there later is not read */
    Lines(Path path, long start, long end) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        this.end = end;
        this.offset = start;
        this.read = start;
    }

    /** Goes on to the next line; false where there is no whole one. */
    boolean next() throws IOException {
        line.reset();
        while (buffer.hasRemaining() || fill()) {
            int start = buffer.position();
            int length = untilLineEnd();
            line.write(buffer.array(), start, length);
            buffer.position(start + length);
            if (buffer.hasRemaining()) {
                buffer.get();
                offset += line.size() + 1;
                return true;
            }
        }
        return false;
    }

    private int untilLineEnd() {
        byte[] bytes = buffer.array();
        int at = buffer.position();
        while (at < buffer.limit() && bytes[at] != '\n') {
            at++;
        }
        return at - buffer.position();
    }

    private boolean fill() throws IOException {
        buffer.clear();
        buffer.limit((int) Math.min(buffer.capacity(), Math.max(0, end - read)));
        int count = buffer.hasRemaining() ? file.read(buffer, read) : -1;
        buffer.flip();
        read += Math.max(0, count);
        return count > 0;
    }

    String text() {
        return line.toString(StandardCharsets.UTF_8);
    }

    /** {@return where the lines that were read end, in bytes from the start of the file} */
    long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
