package org.svetionik.gaps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a parameter of the rule set to which kind of gap it belongs, and which values it may have. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Parameter {

    /** The kind under which a rule file lists it; none: it holds for all. */
    GapKind[] of() default {};

    Unit in();

    /** The largest value, where it is smaller than that of the unit. */
    double atMost() default Double.POSITIVE_INFINITY;
}
