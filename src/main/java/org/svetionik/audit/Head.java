package org.svetionik.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of the log, which stands for all before it. Noted elsewhere as {@code SEQ:HASH}, it shows later that none was taken away.
 *
 * @param seq 0 for an empty log
 */
public record Head(long seq, String hash) {

    /** The head of an empty log. */
    static final Head NONE = new Head(0, "0".repeat(64));

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** The head behind its noted form; refuses any other text. */
    public static Head parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A head is SEQ:HASH, as svetionik audit head prints it");
        }
        return new Head(Long.parseLong(form.group(1)), form.group(2));
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
