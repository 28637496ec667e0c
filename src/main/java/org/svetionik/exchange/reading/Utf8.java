package org.svetionik.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from bytes that should be UTF-8. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    static CsvRecord record(long line, byte[] bytes, boolean unclosed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new CsvRecord(line, text, text.indexOf(REPLACEMENT) >= 0 && !decodes(bytes), unclosed);
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
