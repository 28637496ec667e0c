package org.svetionik.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Receiver;

/** All that one institution may know of what may wait for it. */
record Desk(
        String code,
        String kind,
        List<Duty> duties,
        List<Receiver> receivers,
        List<CaseFacts> cases,
        List<SeenSign> signs,
        List<EndingAgreement> agreements) {

    Desk {
        duties = List.copyOf(duties);
        receivers = List.copyOf(receivers);
        cases = List.copyOf(cases);
        signs = List.copyOf(signs);
        agreements = List.copyOf(agreements);
    }

    /** The rows of the query openWork; an institution that is none has nothing on its desk. */
    static Desk of(String institution, List<Map<String, Object>> rows) {
        String kind = "";
        List<Duty> duties = new ArrayList<>();
        List<Receiver> receivers = new ArrayList<>();
        List<CaseFacts> cases = new ArrayList<>();
        List<SeenSign> signs = new ArrayList<>();
        List<EndingAgreement> agreements = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Fact fact = Fact.of(row.get("fact"));
            String code = String.valueOf(row.get("code"));
            switch (String.valueOf(row.get("what"))) {
                case "INSTITUTION" -> kind = fact.text("kind");
                case "DUTY" -> duties.add(fact.duty(code));
                case "RECEIVER" -> receivers.add(fact.receiver(code));
                case "CASE" -> cases.add(CaseFacts.of(code, fact));
                case "SIGN" -> signs.add(SeenSign.of(code, fact));
                case "AGREEMENT" -> agreements.add(EndingAgreement.of(code, fact));
                default -> throw new IllegalStateException("openWork gives " + row.get("what"));
            }
        }
        return new Desk(institution, kind, duties, receivers, cases, signs, agreements);
    }
}
