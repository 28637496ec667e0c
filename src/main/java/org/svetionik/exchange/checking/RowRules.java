package org.svetionik.exchange.checking;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.model.Days;
import org.svetionik.model.Table;

/** The rules about several values of one row. Values that cannot be told break none. */
public final class RowRules {

    private final BoundTable table;

    public RowRules(BoundTable table) {
        this.table = table;
    }

    /**
     * Reports what is wrong with a row.
     *
     * @param values the values that the row would have in the graph, by column: its own, and those that it leaves as they are
     */
    public void check(Row row, List<@Nullable Object> values, Consumer<Problem> problems) {
        table.rules().order().forEach(order -> checkOrder(order, values, problems));
        table.rules().different().forEach(pair -> checkDifferent(pair, values, problems));
        table.rules().states().forEach(state -> checkState(state, row, values, problems));
    }

    /** Whether a moment lies before another; an instant is compared with a date as its date in Belgrade. */
    public static boolean isBefore(@Nullable Object moment, @Nullable Object other) {
        if (moment instanceof ZonedDateTime left && other instanceof ZonedDateTime right) {
            return left.isBefore(right);
        }
        LocalDate left = date(moment);
        LocalDate right = date(other);
        return left != null && right != null && left.isBefore(right);
    }

    private void checkOrder(Table.TimeOrder order, List<@Nullable Object> values, Consumer<Problem> problems) {
        Column later = table.column(order.column());
        Column earlier = table.column(order.notBefore());
        if (isBefore(values.get(later.index()), values.get(earlier.index()))) {
            problems.accept(new Problem(later.name(), Rule.TIME_ORDER, "It lies before " + earlier.name()));
        }
    }

    private void checkDifferent(List<String> pair, List<@Nullable Object> values, Consumer<Problem> problems) {
        Object left = values.get(table.column(pair.get(0)).index());
        Column column = table.column(pair.get(1));
        if (left != null && left.equals(values.get(column.index()))) {
            problems.accept(new Problem(column.name(), Rule.SELF_REFERENCE, "It is the same as " + pair.get(0)));
        }
    }

    private void checkState(Table.State state, Row row, List<@Nullable Object> values, Consumer<Problem> problems) {
        Column column = table.column(state.column());
        Column when = table.column(state.when());
        boolean expected = Objects.equals(values.get(when.index()), state.value());
        boolean given = values.get(column.index()) != null;
        if (row.knows(column) && row.knows(when) && expected != given) {
            String message = (given ? "It is given though " : "It is empty though ")
                    + when.name()
                    + (expected ? " is " : " is not ")
                    + state.value();
            problems.accept(new Problem(column.name(), Rule.STATE, message));
        }
    }

    private static @Nullable LocalDate date(@Nullable Object moment) {
        if (moment instanceof ZonedDateTime instant) {
            return instant.withZoneSameInstant(Days.ZONE).toLocalDate();
        }
        return moment instanceof LocalDate date ? date : null;
    }
}
