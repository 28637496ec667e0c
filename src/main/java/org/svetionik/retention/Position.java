package org.svetionik.retention;

import java.time.LocalDate;

/** A place in the order of closed cases: by day of closing, then by code. */
record Position(LocalDate closedOn, String caseCode) {

    static final Position START = new Position(LocalDate.of(1, 1, 1), "");
}
