package org.svetionik.wording;

import com.ibm.icu.util.ULocale;

/** The languages in which the service says things to people. */
public enum Language {
    EN("en"),
    SR_LATN("sr-Latn"),
    SR_CYRL("sr-Latn");

    /** Texts are written in Latin script, and turned into Cyrillic when all is filled in. */
    final ULocale written;

    Language(String tag) {
        this.written = ULocale.forLanguageTag(tag);
    }

    /** Serbian text in Latin script, in Cyrillic. */
    public static String inCyrillic(String latin) {
        return Cyrillic.of(latin);
    }
}
