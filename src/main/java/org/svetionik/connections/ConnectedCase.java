package org.svetionik.connections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.svetionik.records.RecordReference;

/**
 * A case that shares something with another.
 *
 * @param ties what they share, the strongest first
 */
record ConnectedCase(RecordReference record, LocalDate openedOn, List<CaseTie> ties) {

    /** The strongest first; equally strong ones in the order of their codes. */
    static final Comparator<ConnectedCase> ORDER =
            Comparator.comparingDouble(ConnectedCase::strength).reversed().thenComparing(one -> one.record.code());

    ConnectedCase {
        ties = ties.stream()
                .sorted(Comparator.comparing(CaseTie::counts)
                        .thenComparing(CaseTie::strength)
                        .reversed()
                        .thenComparing(tie -> tie.record().key()))
                .toList();
    }

    public String caseCode() {
        return record.code();
    }

    /** {@return the sum over the ties that count by themselves} */
    public double strength() {
        return ties.stream()
                .filter(CaseTie::counts)
                .mapToDouble(CaseTie::strength)
                .sum();
    }
}
