package org.svetionik.graph;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text as it is searched: Serbian Latin without accents, in lower case, so that Ђорђе, Đorđe, Djordje and Dorde meet.
 */
public final class Folding {

    private static final Transliterator LATIN = Transliterator.getInstance("Serbian-Latin/BGN; Latin-ASCII; Lower");

    private Folding() {}

    /** The folded text. */
    public static String fold(String text) {
        synchronized (LATIN) {
            return LATIN.transliterate(text).replace("dj", "d");
        }
    }

    /** The folded words of a text, without blanks. */
    static List<String> words(String text) {
        return Stream.of(fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
