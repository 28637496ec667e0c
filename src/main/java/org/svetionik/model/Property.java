package org.svetionik.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A property of a label or relationship type.
 *
 * @param vocabulary the name of the {@link Vocabulary} its value, or each element of a list, is from
 * @param minimum the least value allowed, inclusive
 * @param maximum the greatest value allowed, inclusive
 * @param derived whether the service computes it, so that no interchange column carries it
 */
public record Property(
        PropertyType type,
        boolean required,
        boolean derived,
        @Nullable String vocabulary,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        Sensitivity sensitivity,
        String description) {

    /** What a value of type {@link PropertyType#CODE} looks like: 1 to 64 characters that are safe in a file name and an address. */
    public static final String CODE_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$";
}
