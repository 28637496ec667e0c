package org.svetionik.exchange.checking;

import java.util.ArrayList;
import java.util.List;

/** What names a person outright, wherever it stands in a text: national identification numbers and e-mail addresses. */
public final class PersonalIdentifiers {

    private PersonalIdentifiers() {}

    /** The text with stars for the digits of each number and the letters and digits of each address; nothing else changes. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        Jmbg.mask(text, masked);
        EmailAddress.mask(text, masked);
        return masked.toString();
    }

    /** The problems of a value. */
    static List<Problem> in(String column, String value) {
        List<Problem> problems = new ArrayList<>(0);
        if (Jmbg.mask(value, new StringBuilder(value))) {
            problems.add(new Problem(column, Rule.JMBG, "The value holds a national identification number"));
        }
        if (EmailAddress.mask(value, new StringBuilder(value))) {
            problems.add(new Problem(column, Rule.EMAIL, "The value holds an e-mail address"));
        }
        return problems;
    }
}
