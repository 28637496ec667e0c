package org.svetionik.demo.chronicle;

import java.time.LocalDate;

/** A pseudonymous person, place, account or object in a case. */
public record Link(String entity, String entityKind, String role, LocalDate since) {}
