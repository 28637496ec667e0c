package org.svetionik.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/** The keys of a table in ascending order of their UTF-8 bytes, each once; a row's number is its place among them. */
public final class Codes extends Column {

    private final byte[] bytes;
    private final int[] ends;

    private Codes(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    static Codes ofSorted(List<byte[]> codes) {
        byte[] bytes = new byte[codes.stream().mapToInt(code -> code.length).sum()];
        int[] ends = new int[codes.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            byte[] code = codes.get(i);
            System.arraycopy(code, 0, bytes, end, code.length);
            end += code.length;
            ends[i] = end;
        }
        return new Codes(bytes, ends);
    }

    public int size() {
        return ends.length;
    }

    public String get(int row) {
        return new String(bytes, begin(row), ends[row] - begin(row), UTF_8);
    }

    /** {@return the row of the code, or {@link Refs#NONE}} */
    public int indexOf(String code) {
        byte[] sought = code.getBytes(UTF_8);
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(bytes, begin(middle), ends[middle], sought, 0, sought.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Refs.NONE;
    }

    boolean isSameAs(Codes other) {
        return Arrays.equals(ends, other.ends) && Arrays.equals(bytes, other.bytes);
    }

    private int begin(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    @Override
    long bytes() {
        return bytes.length + 4L * ends.length;
    }

    @Override
    void enter(MessageDigest digest) {
        Digests.ints(digest, ends);
        Digests.bytes(digest, bytes);
    }
}
