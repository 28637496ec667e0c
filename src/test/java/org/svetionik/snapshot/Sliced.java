package org.svetionik.snapshot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The slice for some days of what another source holds, chosen row by row: the second opinion on what the store chooses. */
public final class Sliced implements Source {

    private final Source all;
    private final Set<String> students = new HashSet<>();
    private final Set<String> cases = new HashSet<>();
    private final Set<String> entities = new HashSet<>();

    public Sliced(Source all, Snapshot whole, LocalDate from, LocalDate until) {
        this.all = all;
        int first = (int) from.toEpochDay();
        int last = (int) until.toEpochDay();
        for (int row = 0; row < whole.cases().size(); row++) {
            Cases of = whole.cases();
            boolean isOpen = !of.status().is(row, "CLOSED")
                    || of.closedOn().get(row) >= first && !of.closedOn().isEmpty(row);
            if (isOpen && of.openedOn().get(row) <= last
                    || isWithin(of.openedOn().get(row), first, last)) {
                addStudent(whole, row);
            }
        }
        int earliest = Refs.NONE;
        for (int row = 0; row < whole.referrals().size(); row++) {
            long sent = whole.referrals().sentAt().get(row);
            if (isWithin(Known.dayOf(sent), first, last)) {
                addStudent(whole, whole.referrals().caze().get(row));
            }
            earliest =
                    earliest == Refs.NONE || sent < whole.referrals().sentAt().get(earliest) ? row : earliest;
        }
        if (earliest != Refs.NONE) {
            addStudent(whole, whole.referrals().caze().get(earliest));
        }
        for (int row = 0; row < whole.decisions().size(); row++) {
            if (isWithin(whole.decisions().decidedOn().get(row), first, last)) {
                addStudent(whole, whole.decisions().caze().get(row));
            }
        }
        for (int row = 0; row < whole.measures().size(); row++) {
            if (isWithin(whole.measures().startedOn().get(row), first, last)) {
                addStudent(whole, whole.measures().caze().get(row));
            }
        }
        for (int row = 0; row < whole.observations().size(); row++) {
            if (isWithin(whole.observations().observedOn().get(row), first, last)) {
                students.add(whole.observations().student().text(row));
            }
        }
        all.read("cases", row -> {
            if (students.contains(row.text("student"))) {
                cases.add(row.text("code"));
            }
        });
        all.read("links", row -> {
            if (cases.contains(row.text("case"))) {
                entities.add(row.text("entity"));
            }
        });
    }

    private static boolean isWithin(int day, int first, int last) {
        return day >= first && day <= last;
    }

    private void addStudent(Snapshot whole, int caze) {
        students.add(whole.cases().student().text(caze));
    }

    @Override
    public void read(String table, Consumer<Row> reader) {
        all.read(table, row -> {
            if (belongs(table, row)) {
                reader.accept(row);
            }
        });
    }

    private boolean belongs(String table, Row row) {
        return switch (table) {
            case "students" -> students.contains(row.text("code"));
            case "observations", "cases" -> students.contains(row.text("student"));
            case "referrals", "decisions", "measures", "links" -> cases.contains(row.text("case"));
            case "linkedEntities" -> entities.contains(row.text("code"));
            default -> true;
        };
    }
}
