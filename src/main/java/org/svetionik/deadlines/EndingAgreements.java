package org.svetionik.deadlines;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;

/** Agreements of the institution that end and are neither renewed nor let go: notice is given for as long as the calendar says. */
final class EndingAgreements implements Finder {

    private final @Nullable AgreementNotice notice;

    EndingAgreements(WorkCalendar calendar) {
        this.notice = calendar.agreements();
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        if (notice != null) {
            desk.agreements().forEach(one -> work.accept(item(one, notice)));
        }
    }

    private static WorkItem item(EndingAgreement ending, AgreementNotice notice) {
        return WorkItem.of(
                WorkKind.AGREEMENT_ENDS,
                new RecordReference("Agreement", ending.code()),
                null,
                null,
                WorkCalendar.startOf(ending.lastDay().minusDays(notice.daysBefore())),
                WorkCalendar.endOf(ending.lastDay()),
                null);
    }
}
