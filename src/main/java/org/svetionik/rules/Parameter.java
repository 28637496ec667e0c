package org.svetionik.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a parameter of the rule set to which kind of gap it belongs, and which values it may have. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Parameter {

    /** The kind of gap under which a rule file lists it; without one it holds for all. */
    String of() default RuleParameter.GENERAL;

    Unit in();

    /** The largest value, where it is smaller than that of the unit. */
    double atMost() default Double.POSITIVE_INFINITY;
}
