package org.svetionik.handoff;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** Cases, their referrals and the institutions as tables with the columns of the Human Trafficking Case Data Standard, version 2.0. */
final class Htcds {

    private final Sight sight;
    private final Known known;

    Htcds(Sight sight) {
        sight.requireInstitutions();
        sight.requireCases();
        this.sight = sight;
        this.known = sight.known();
    }

    /** Writes the tables into files of a folder. Returns how many rows they have. */
    SortedMap<String, Long> write(WholeFiles files) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        files.write("htcds-organisations.csv", out -> counts.put("organisations", organisations(out)));
        files.write("htcds-cases.csv", out -> counts.put("cases", cases(out)));
        files.write("htcds-referrals.csv", out -> counts.put("referrals", referrals(out)));
        return counts;
    }

    private long organisations(OutputStream out) throws IOException {
        int all = known.graph().institutions().size();
        try (CsvWriter csv = EdgeLists.csv(out)) {
            csv.writeRecord("org_Code", "org_Type");
            for (int row = 0; row < all; row++) {
                String type = HtcdsCodes.organisation(known.kind(row));
                csv.writeRecord(known.code(row), Objects.requireNonNullElse(type, ""));
            }
        }
        return all;
    }

    private long cases(OutputStream out) throws IOException {
        int[] last = lastDecisions();
        long written = 0;
        try (CsvWriter csv = EdgeLists.csv(out)) {
            csv.writeRecord(
                    "cas_Code", "cas_Status", "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg");
            for (int row = 0; row < last.length; row++) {
                if (sight.seesCase(row)) {
                    String code = known.graph().cases().codes().get(row);
                    String status = known.isOpen(row) ? "Active" : "Closed";
                    csv.writeRecord(code, status, status(last[row]), decider(last[row]));
                    written++;
                }
            }
        }
        return written;
    }

    /** The last decision on each case that may be seen. */
    private int[] lastDecisions() {
        var decisions = known.graph().decisions();
        int[] last = new int[known.graph().cases().size()];
        Arrays.fill(last, Refs.NONE);
        for (int row = 0; row < decisions.size(); row++) {
            int caze = decisions.caze().get(row);
            if (caze != Refs.NONE && sight.seesDecision(row)) {
                int before = last[caze];
                boolean isLater = before == Refs.NONE
                        || decisions.decidedOn().get(row)
                                >= decisions.decidedOn().get(before);
                last[caze] = isLater ? row : before;
            }
        }
        return last;
    }

    private String status(int decision) {
        return decision == Refs.NONE
                ? ""
                : HtcdsCodes.status(known.graph().decisions().outcome().get(decision));
    }

    private String decider(int decision) {
        int body = decision == Refs.NONE
                ? Refs.NONE
                : known.graph().decisions().body().get(decision);
        return body == Refs.NONE || status(decision).isEmpty() ? "" : HtcdsCodes.decider(known.kind(body));
    }

    private long referrals(OutputStream out) throws IOException {
        var referrals = known.graph().referrals();
        long written = 0;
        try (CsvWriter csv = EdgeLists.csv(out)) {
            csv.writeRecord(
                    "cas_Code",
                    "cas_ReferringOrganisation",
                    "cas_OutgoingReferralDate",
                    "cas_ReferredOrganisation",
                    "cas_IncomingReferralDate");
            for (int row = 0; row < referrals.size(); row++) {
                int caze = referrals.caze().get(row);
                if (caze != Refs.NONE && sight.seesCase(caze) && sight.seesReferral(row)) {
                    csv.writeRecord(
                            known.graph().cases().codes().get(caze),
                            known.code(referrals.sender().get(row)),
                            day(referrals.sentAt().get(row)),
                            known.code(referrals.receiver().get(row)),
                            day(known.receipt(row)));
                    written++;
                }
            }
        }
        return written;
    }

    private static String day(long instant) {
        return instant == Instants.NONE ? "" : Network.day(Known.dayOf(instant));
    }
}
