package org.svetionik.exchange.checking;

/**
 * E-mail addresses within a text: {@code [A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}}. Found by hand, because that
 * expression takes time quadratic in the length of a text without an at sign.
 */
final class EmailAddress {

    private EmailAddress() {}

    /** Puts stars in the target for the letters and digits of each address in the text, and says whether there is one. */
    static boolean mask(String text, StringBuilder target) {
        boolean found = false;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at + 1);
            if (start < at && end > 0) {
                hide(target, start, end);
                found = true;
            }
        }
        return found;
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Behind the longest domain name that begins here, 0 where there is none. */
    private static int end(String text, int domain) {
        int end = 0;
        int label = afterLabel(text, domain);
        boolean named = label > domain;
        while (named && label < text.length() && text.charAt(label) == '.') {
            int letters = afterLetters(text, label + 1);
            end = letters - label > 2 ? letters : end;
            int next = afterLabel(text, label + 1);
            named = next > label + 1;
            label = next;
        }
        return end;
    }

    private static int afterLabel(String text, int from) {
        int end = from;
        while (end < text.length() && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static int afterLetters(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void hide(StringBuilder target, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLetterOrDigit(target.charAt(i))) {
                target.setCharAt(i, '*');
            }
        }
    }

    private static boolean isLocal(char character) {
        return isLetterOrDigit(character) || "._%+-".indexOf(character) >= 0;
    }

    private static boolean isLetterOrDigit(char character) {
        return isLetter(character) || (character >= '0' && character <= '9');
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
