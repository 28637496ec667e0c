package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.country.Institution;

/** A case as it fills while the country is invented. */
public final class CaseFile {
    public final Student student;
    public final LocalDate openedOn;
    public final Institution openedBy;
    public final List<Referral> referrals = new ArrayList<>(2);
    public final List<Decision> decisions = new ArrayList<>(0);
    public final List<Measure> measures = new ArrayList<>(0);
    public final List<Link> links = new ArrayList<>(0);

    @Nullable
    public Institution lead;

    @Nullable
    public LocalDate closedOn;

    public String closureReason = "";
    public String forms = "";

    CaseFile(Student student, LocalDate openedOn, Institution openedBy) {
        this.student = student;
        this.openedOn = openedOn;
        this.openedBy = openedBy;
        this.lead = openedBy;
    }

    public CaseFile ledBy(@Nullable Institution institution) {
        lead = institution;
        return this;
    }

    public CaseFile closed(LocalDate day, String reason) {
        closedOn = day;
        closureReason = reason;
        return this;
    }

    public CaseFile with(Referral referral) {
        referrals.add(referral);
        return this;
    }

    public CaseFile decided(Institution body, LocalDate day, Decision.Outcome outcome) {
        decisions.add(new Decision(body, day, outcome));
        return this;
    }

    public CaseFile helped(Institution provider, String kind, LocalDate startedOn) {
        measures.add(new Measure(provider, kind, startedOn, null, ""));
        return this;
    }

    public CaseFile linked(String entity, String entityKind, String role) {
        links.add(new Link(entity, entityKind, role, openedOn));
        return this;
    }
}
