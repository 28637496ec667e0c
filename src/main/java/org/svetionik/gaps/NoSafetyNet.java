package org.svetionik.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.svetionik.gaps.Evidence.Label;
import org.svetionik.snapshot.Decisions;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Measures;
import org.svetionik.snapshot.Numbers;
import org.svetionik.snapshot.Refs;

/** NO_SAFETY_NET: children who were not identified and for whom no measure started (K19). */
final class NoSafetyNet implements Detector {

    private static final Set<String> NOT_IDENTIFIED = Set.of("NOT_A_VICTIM", "REJECTED", "SUSPENDED");

    /** What is counted of a body. */
    private static final class Tally {
        private int children;
        private int since = Integer.MAX_VALUE;
        private final List<Evidence> decisions = new ArrayList<>();
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Map<Integer, Tally> bodies = new TreeMap<>();
        for (int caze = 0; caze < asOf.graph.cases().size(); caze++) {
            int decision = LastDecision.of(asOf, caze);
            if (decision != Refs.NONE && isDue(asOf, caze, decision)) {
                int body = asOf.graph.decisions().body().get(decision);
                Tally tally = bodies.computeIfAbsent(body, any -> new Tally());
                tally.children++;
                int decided = asOf.graph.decisions().decidedOn().get(decision);
                if (!hasNet(asOf, asOf.graph.cases().student().get(caze), decided)) {
                    tally.since = Math.min(tally.since, decided + asOf.rules.safetyNetDays() + 1);
                    tally.decisions.add(new Evidence(Label.DECISION, decision));
                }
            }
        }
        bodies.forEach((body, tally) -> {
            if (!tally.decisions.isEmpty() && asOf.isActive(body)) {
                findings.accept(finding(asOf, body, tally));
            }
        });
    }

    private static boolean isDue(AsOf asOf, int caze, int decision) {
        Decisions decisions = asOf.graph.decisions();
        int day = decisions.decidedOn().get(decision);
        return NOT_IDENTIFIED.contains(decisions.outcome().get(decision))
                && asOf.isInWindow(day)
                && asOf.day - day > asOf.rules.safetyNetDays()
                && isChild(asOf, caze, day);
    }

    /** Age in doubt counts as a child (K19a; Council of Europe Convention, 2005, art. 10(3)). */
    private static boolean isChild(AsOf asOf, int caze, int day) {
        int student = asOf.graph.cases().student().get(caze);
        int born = student == Refs.NONE
                ? Numbers.NONE
                : asOf.graph.students().birthYear().get(student, Numbers.NONE);
        return born == Numbers.NONE || LocalDate.ofEpochDay(day).getYear() - born <= asOf.rules.childAge();
    }

    /** Whether a measure for the student began by now and did not end before the decision (K19b). */
    private static boolean hasNet(AsOf asOf, int student, int decided) {
        Measures measures = asOf.graph.measures();
        Groups cases = asOf.graph.index().casesOfStudent();
        Groups ofCase = asOf.graph.index().measuresOfCase();
        for (int i = cases.from(student); i < cases.until(student); i++) {
            int caze = cases.row(i);
            for (int j = ofCase.from(caze); j < ofCase.until(caze); j++) {
                int measure = ofCase.row(j);
                if (!measures.kind().is(measure, "CRIMINAL_PROCEEDING")
                        && measures.startedOn().isBy(measure, asOf.day)
                        && measures.endedOn().get(measure) >= decided) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Finding finding(AsOf asOf, int body, Tally tally) {
        return Finding.open(GapKind.NO_SAFETY_NET, "", new Subject("IDENTIFYING_BODY", asOf.code(body)))
                .since(tally.since)
                .severe(Severity.HIGH)
                .counting(0, tally.decisions.size(), tally.children, null)
                .with(Map.of("limitDays", asOf.rules.safetyNetDays()), tally.decisions);
    }
}
