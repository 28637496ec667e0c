package org.svetionik.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.svetionik.recording.Refusals;

/**
 * How a post can be reached. A telephone number is checked for its form: whose it is cannot be told. An address is taken only where all
 * words before its at sign are words for roles, so that a name and a surname never are one, whichever names they are.
 */
record Post(@Nullable String phone, @Nullable String address) {

    private static final int LONGEST = 254;
    private static final int SHORT_NUMBER = 6;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ /-]?[0-9]){2,14}");
    private static final Pattern ADDRESS =
            Pattern.compile("([a-z]+(?:[._-][a-z]+)*)@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]");
    private static final Set<String> ROLES = Set.of(
            "arhiva",
            "centar",
            "contact",
            "dece",
            "deteta",
            "dezurni",
            "dezurstvo",
            "direktor",
            "hotline",
            "info",
            "kancelarija",
            "kontakt",
            "kabinet",
            "linija",
            "nasilja",
            "od",
            "office",
            "pedagog",
            "pisarnica",
            "podataka",
            "podaci",
            "pomoc",
            "posta",
            "pravna",
            "prijava",
            "prijave",
            "protection",
            "psiholog",
            "referrals",
            "sekretarijat",
            "skola",
            "sluzba",
            "sos",
            "team",
            "tim",
            "uprava",
            "uputi",
            "upucivanje",
            "za",
            "zastita");

    /** Refuses a post that cannot be reached, a number that is none, and an address that may be a person's. */
    void require() {
        if (phone == null && address == null) {
            throw Refusals.of("NO_PLACE_TO_CALL", "phone", Map.of("other", "address"));
        }
        if (phone != null && !isNumber(phone)) {
            throw Refusals.of("PHONE", "phone", Map.of());
        }
        if (address != null && !isOfARole(address)) {
            throw Refusals.of("ROLE_ADDRESS", "address", Map.of());
        }
    }

    /** No number has the form of a national identification number: thirteen digits without a plus. */
    private static boolean isNumber(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean longer = text.startsWith("+") ? digits >= 8 : text.startsWith("0") && digits >= 8 && digits <= 12;
        return PHONE.matcher(text).matches() && (longer || (digits <= SHORT_NUMBER && !text.startsWith("+")));
    }

    private static boolean isOfARole(String text) {
        var form = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
        return text.length() <= LONGEST
                && form.matches()
                && ROLES.containsAll(Arrays.asList(BETWEEN_WORDS.split(form.group(1), -1)));
    }
}
