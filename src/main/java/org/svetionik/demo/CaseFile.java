package org.svetionik.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as it fills while the country is invented. */
final class CaseFile {
    final Student student;
    final LocalDate openedOn;
    final Institution openedBy;
    final List<Referral> referrals = new ArrayList<>(2);
    final List<Decision> decisions = new ArrayList<>(0);
    final List<Measure> measures = new ArrayList<>(0);
    final List<Link> links = new ArrayList<>(0);

    @Nullable
    Institution lead;

    @Nullable
    LocalDate closedOn;

    String closureReason = "";
    String forms = "";

    CaseFile(Student student, LocalDate openedOn, Institution openedBy) {
        this.student = student;
        this.openedOn = openedOn;
        this.openedBy = openedBy;
        this.lead = openedBy;
    }

    CaseFile ledBy(@Nullable Institution institution) {
        lead = institution;
        return this;
    }

    CaseFile closed(LocalDate day, String reason) {
        closedOn = day;
        closureReason = reason;
        return this;
    }

    CaseFile with(Referral referral) {
        referrals.add(referral);
        return this;
    }

    CaseFile decided(Institution body, LocalDate day, Decision.Outcome outcome) {
        decisions.add(new Decision(body, day, outcome));
        return this;
    }

    CaseFile helped(Institution provider, String kind, LocalDate startedOn) {
        measures.add(new Measure(provider, kind, startedOn, null, ""));
        return this;
    }

    CaseFile linked(String entity, String entityKind, String role) {
        links.add(new Link(entity, entityKind, role, openedOn));
        return this;
    }
}
