package org.svetionik.demo.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All 20 kinds of gap in a package, as of the end of a day. */
public final class Oracle {
    private Oracle() {}

    public static Set<Finding> judge(Path folder, LocalDate asOf) {
        Moment moment = new Moment(new World(folder), asOf);
        List<Finding> findings = new ArrayList<>();
        Duties duties = new Duties(moment);
        duties.unmet(findings);
        duties.skipped(findings);
        Replies replies = new Replies(moment);
        replies.late(findings);
        replies.unanswered(findings);
        replies.noFeedback(findings);
        replies.backlog(findings);
        Flows flows = new Flows(moment);
        flows.absentTies(findings);
        flows.singlePoints(findings);
        new Units(moment).silent(findings);
        Cooperating cooperating = new Cooperating(moment);
        cooperating.dormant(findings);
        cooperating.noAgreement(findings);
        cooperating.untrained(findings);
        Students students = new Students(moment);
        students.signs(findings);
        students.split(findings);
        students.noLead(findings);
        Bodies bodies = new Bodies(moment);
        bodies.pingPong(findings);
        bodies.conflicts(findings);
        bodies.noSafetyNet(findings);
        bodies.outcomes(findings);
        new Channels(moment).drops(findings);
        return new TreeSet<>(findings);
    }
}
