package org.svetionik.exchange.checking;

/**
 * National identification numbers of Serbia (JMBG) within a text: runs of exactly 13 digits that begin with a day and a month and end
 * in a check digit. With the digits a1 to a12 that is m = 11 − ((7(a1+a7) + 6(a2+a8) + 5(a3+a9) + 4(a4+a10) + 3(a5+a11) + 2(a6+a12))
 * mod 11), or 0 where m is 10 or 11.
 */
final class Jmbg {

    static final int LENGTH = 13;
    private static final int[] WEIGHTS = {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Jmbg() {}

    /** Puts stars in the target where the text holds a number, and says whether it does. */
    static boolean mask(String text, StringBuilder target) {
        boolean found = false;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isDigit(text.charAt(at))) {
                if (at - start == LENGTH && isNumber(text, start)) {
                    target.replace(start, at, "*".repeat(LENGTH));
                    found = true;
                }
                start = at + 1;
            }
        }
        return found;
    }

    private static boolean isNumber(String text, int start) {
        int day = number(text, start, 2);
        int month = number(text, start + 2, 2);
        return day >= 1
                && day <= 31
                && month >= 1
                && month <= 12
                && number(text, start + LENGTH - 1, 1) == checkDigit(text, start);
    }

    private static int checkDigit(String text, int start) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * number(text, start + i, 1);
        }
        int m = 11 - sum % 11;
        return m <= 9 ? m : 0;
    }

    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
