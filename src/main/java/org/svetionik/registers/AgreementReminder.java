package org.svetionik.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.svetionik.graph.GlobalId;

/** An agreement that ends soon or has ended, as a row of the query of that name gives it. */
record AgreementReminder(Map<String, Object> row, LocalDate today) {

    public String id() {
        return new GlobalId("Agreement", agreementCode()).encoded();
    }

    public String agreementCode() {
        return text("agreementCode");
    }

    public String kind() {
        return text("kind");
    }

    public String firstPartyCode() {
        return text("firstPartyCode");
    }

    public String firstPartyName() {
        return text("firstPartyName");
    }

    public String secondPartyCode() {
        return text("secondPartyCode");
    }

    public String secondPartyName() {
        return text("secondPartyName");
    }

    public LocalDate validFrom() {
        return (LocalDate) given("validFrom");
    }

    public LocalDate validTo() {
        return (LocalDate) given("validTo");
    }

    /** Below 0 where the last day has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, validTo());
    }

    private String text(String name) {
        return given(name).toString();
    }

    private Object given(String name) {
        return Objects.requireNonNull(row.get(name));
    }
}
