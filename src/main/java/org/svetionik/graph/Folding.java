package org.svetionik.graph;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text as it is searched: Serbian Latin without accents, in lower case, so that Ђорђе, Đorđe, Djordje and Dorde meet.
 */
public final class Folding {

    private static final Transliterator LATIN =
            Transliterator.getInstance("NFKC; Serbian-Latin/BGN; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Pattern DJ = Pattern.compile("dj+");

    private Folding() {}

    /** The folded text; a folded text stays as it is. */
    public static String fold(String text) {
        return DJ.matcher(isAscii(text) ? text.toLowerCase(Locale.ROOT) : latin(text))
                .replaceAll("d");
    }

    /** The folded words of a text, without blanks. */
    static List<String> words(String text) {
        return Stream.of(fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Transliterators are not made for several threads at a time. */
    private static String latin(String text) {
        synchronized (LATIN) {
            return LATIN.transliterate(text);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
