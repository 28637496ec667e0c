package org.svetionik.graph;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a text in which Serbian Latin, Cyrillic and unaccented spellings find each other: Đorđe, Ђорђе, Djordje and Dorde are
 * all {@code dorde}. Cyrillic is read as Serbian (BGN/PCGN), accents are dropped, letters are lower case.
 */
public final class Folding {

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Serbian-Latin/BGN; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Pattern DJ = Pattern.compile("dj+");

    private Folding() {}

    /** The folded text; a text that is folded stays as it is. */
    public static String fold(String text) {
        String ascii = isAscii(text) ? text.toLowerCase(Locale.ROOT) : TO_ASCII.transliterate(text);
        return DJ.matcher(ascii).replaceAll("d");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
