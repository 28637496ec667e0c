package org.svetionik.wording;

import com.ibm.icu.text.Transliterator;

/** Serbian Latin text in Serbian Cyrillic letters. Two letters that stand for one sound become one letter (Pravopis srpskoga jezika, Matica srpska, 2010). */
final class Cyrillic {

    private static final String RULES = """
            Lj > Љ; LJ > Љ; lj > љ; Nj > Њ; NJ > Њ; nj > њ; Dž > Џ; DŽ > Џ; dž > џ;
            A > А; B > Б; V > В; G > Г; D > Д; Đ > Ђ; E > Е; Ž > Ж; Z > З; I > И; J > Ј; K > К; L > Л; M > М; N > Н; O > О;
            P > П; R > Р; S > С; T > Т; Ć > Ћ; U > У; F > Ф; H > Х; C > Ц; Č > Ч; Š > Ш;
            a > а; b > б; v > в; g > г; d > д; đ > ђ; e > е; ž > ж; z > з; i > и; j > ј; k > к; l > л; m > м; n > н; o > о;
            p > п; r > р; s > с; t > т; ć > ћ; u > у; f > ф; h > х; c > ц; č > ч; š > ш;
            """;

    private static final Transliterator LETTERS =
            Transliterator.createFromRules("Serbian-Cyrillic", RULES, Transliterator.FORWARD);

    private Cyrillic() {}

    /** Transliterators are not made for several threads at a time. */
    static String of(String latin) {
        synchronized (LETTERS) {
            return LETTERS.transliterate(latin);
        }
    }
}
