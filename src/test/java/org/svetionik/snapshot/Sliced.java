package org.svetionik.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The slice for some days of what another source holds, chosen row by row: the second opinion on what the store chooses. */
public final class Sliced implements Source {

    private final Source all;
    private final Snapshot whole;
    private final int first;
    private final int last;
    private final Set<String> students = new HashSet<>();
    private final Set<String> cases = new HashSet<>();
    private final Set<String> entities = new HashSet<>();

    public Sliced(Source all, Snapshot whole, LocalDate from, LocalDate until) {
        this.all = all;
        this.whole = whole;
        this.first = (int) from.toEpochDay();
        this.last = (int) until.toEpochDay();
        chooseByCases();
        Referrals referrals = whole.referrals();
        for (Instants step :
                List.of(referrals.sentAt(), referrals.receivedAt(), referrals.respondedAt(), referrals.feedbackAt())) {
            chooseBy(referrals.caze(), row -> step.get(row) == Instants.NONE ? -1 : Known.dayOf(step.get(row)));
        }
        chooseBy(whole.decisions().caze(), whole.decisions().decidedOn()::get);
        chooseBy(whole.measures().caze(), whole.measures().startedOn()::get);
        chooseFirst();
        chooseFirstCase();
        for (int row = 0; row < whole.observations().size(); row++) {
            if (isWithin(whole.observations().observedOn().get(row))) {
                students.add(whole.observations().student().text(row));
            }
        }
        all.read("cases", row -> add(students, row.text("student"), cases, row.text("code")));
        all.read("links", row -> add(cases, row.text("case"), entities, row.text("entity")));
    }

    private void chooseByCases() {
        Cases some = whole.cases();
        for (int row = 0; row < some.size(); row++) {
            boolean isOpen = some.status().is(row, "OPEN") && some.openedOn().get(row) <= last;
            boolean isClosed = !some.closedOn().isEmpty(row)
                    && some.closedOn().get(row) >= first
                    && some.openedOn().get(row) <= last;
            if (isOpen || isClosed || isWithin(some.openedOn().get(row))) {
                students.add(some.student().text(row));
            }
        }
    }

    private void chooseBy(Refs caze, IntUnaryOperator day) {
        for (int row = 0; row < caze.size(); row++) {
            if (isWithin(day.applyAsInt(row))) {
                students.add(whole.cases().student().text(caze.get(row)));
            }
        }
    }

    private void chooseFirstCase() {
        Cases some = whole.cases();
        int day = IntStream.range(0, some.size())
                .filter(row -> some.opener().get(row) != Refs.NONE)
                .map(some.openedOn()::get)
                .min()
                .orElse(0);
        IntStream.range(0, some.size())
                .filter(row ->
                        some.opener().get(row) != Refs.NONE && some.openedOn().get(row) == day)
                .limit(1)
                .forEach(row -> students.add(some.student().text(row)));
    }

    /** The first of all, the first from one institution to another, and the first between each district office and another institution. */
    private void chooseFirst() {
        Referrals referrals = whole.referrals();
        Map<String, Long> earliest = new HashMap<>();
        for (int row = 0; row < referrals.size(); row++) {
            for (String pair : pairs(row)) {
                earliest.merge(pair, referrals.sentAt().get(row), Math::min);
            }
        }
        chooseBy(row -> pairs(row).stream()
                .anyMatch(pair -> Long.valueOf(referrals.sentAt().get(row)).equals(earliest.get(pair))));
    }

    private void chooseBy(IntPredicate first) {
        Refs caze = whole.referrals().caze();
        IntStream.range(0, caze.size())
                .filter(first)
                .forEach(row -> students.add(whole.cases().student().text(caze.get(row))));
    }

    private List<String> pairs(int referral) {
        int sender = whole.referrals().sender().get(referral);
        int receiver = whole.referrals().receiver().get(referral);
        Words kind = whole.institutions().kind();
        boolean isOffice = kind.is(sender, "DISTRICT_OFFICE") || kind.is(receiver, "DISTRICT_OFFICE");
        String pair = Math.min(sender, receiver) + " " + Math.max(sender, receiver);
        List<String> pairs = new ArrayList<>(List.of("all"));
        if (sender != receiver) {
            pairs.add("whole");
        }
        if (isOffice) {
            pairs.add(pair);
        }
        return pairs;
    }

    private static void add(Set<String> chosen, String by, Set<String> others, String code) {
        if (chosen.contains(by)) {
            others.add(code);
        }
    }

    private boolean isWithin(int day) {
        return day >= first && day <= last;
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
