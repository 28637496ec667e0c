package org.svetionik.audit;

/** Whether a text names a person outright, such as by a national identification number; such a text is not taken into the log. */
public interface Identifying {

    boolean isIn(String text);
}
