package org.svetionik.demo.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a package as records, one per table that a definition reads. */
interface Facts {
    record Body(
            String code,
            String kind,
            String district,
            String municipality,
            int pupils,
            String level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Duty(
            String code,
            String from,
            String to,
            String trigger,
            String priority,
            @Nullable Integer hours,
            String territory,
            boolean conditional) {}

    record Sign(String student, String by, String indicator, LocalDate on, Instant recordedAt) {}

    record Case(
            String code,
            String student,
            LocalDate openedOn,
            String by,
            String lead,
            @Nullable LocalDate leadSince,
            boolean closed,
            @Nullable LocalDate closedOn) {}

    record Handoff(
            String code,
            String caseCode,
            String from,
            String to,
            String priority,
            Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant respondedAt,
            String response,
            @Nullable Instant feedbackAt) {}

    record Verdict(String caseCode, String body, LocalDate on, String outcome) {}

    record Help(
            String caseCode,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Tie(
            String entity,
            String caseCode,
            String role,
            @Nullable LocalDate since) {}

    record Pact(
            String a, String b, LocalDate from, @Nullable LocalDate to) {}

    record Gathering(String team, LocalDate on) {}

    record Course(LocalDate lastDay, List<String> bodies) {}
}
