package org.svetionik.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.svetionik.graph.BadRequest;
import org.svetionik.snapshot.Span;

/** Networks by month: each of the window of some months that ends with it, as it was known to have happened by then. Refuses too many. */
final class NetworkMonths {

    private static final int MOST = 60;
    private static final int LONGEST = 36;

    private final NetworkFilter filter;
    private final int windowMonths;
    private final Instant now;
    private final YearMonth first;
    private final YearMonth last;

    NetworkMonths(NetworkFilter filter, int windowMonths, Instant now) {
        if (windowMonths < 1 || windowMonths > LONGEST) {
            throw new BadRequest("MONTHS", "windowMonths must be from 1 to " + LONGEST + ", not " + windowMonths);
        }
        this.filter = filter;
        this.windowMonths = windowMonths;
        this.now = now;
        this.first = YearMonth.from(filter.firstDay(now));
        this.last = YearMonth.from(filter.lastDay(now));
        if (first.plusMonths(MOST).compareTo(last) <= 0) {
            throw new BadRequest("MONTHS", "filter.from must be less than " + MOST + " months before filter.until");
        }
    }

    private LocalDate end(YearMonth month) {
        return month.equals(last) ? filter.lastDay(now) : month.atEndOfMonth();
    }

    Span span() {
        return new Span(first.atEndOfMonth().plusDays(1).minusMonths(windowMonths), filter.lastDay(now));
    }

    List<NetworkMonth> of(AskedNetwork asked) {
        List<NetworkMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            NetworkFilter one = filter.ending(end(month), windowMonths, now);
            AskedNetwork then = new AskedNetwork(asked.graph(), one, now, asked.sectors(), asked.sight());
            months.add(new NetworkMonth(
                    month.atDay(1), new InstitutionalNetwork(Ties.of(then).network())));
        }
        return months;
    }
}
