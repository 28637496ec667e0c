package org.svetionik.gaps;

import java.util.List;
import java.util.Locale;
import org.svetionik.records.RecordReference;
import org.svetionik.snapshot.Codes;
import org.svetionik.snapshot.Snapshot;

/** The records behind a finding, by label and code. */
final class EvidenceList {

    private EvidenceList() {}

    static List<RecordReference> of(Finding finding, Snapshot snapshot) {
        return finding.evidence().stream()
                .map(record -> new RecordReference(
                        label(record.label()), codes(record.label(), snapshot).get(record.row())))
                .sorted()
                .distinct()
                .toList();
    }

    private static String label(Evidence.Label label) {
        String name = label.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Codes codes(Evidence.Label label, Snapshot snapshot) {
        return switch (label) {
            case CASE -> snapshot.cases().codes();
            case REFERRAL -> snapshot.referrals().codes();
            case OBSERVATION -> snapshot.observations().codes();
            case DECISION -> snapshot.decisions().codes();
            case AGREEMENT -> snapshot.agreements().codes();
            case MEETING -> snapshot.meetings().codes();
            case INSTITUTION -> snapshot.institutions().codes();
        };
    }
}
