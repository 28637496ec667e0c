package org.svetionik.demo;

import java.time.LocalDate;

/** A pseudonymous person, place, account or object in a case. */
record Link(String entity, String entityKind, String role, LocalDate since) {}
