package org.svetionik.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** All kinds of gap over one graph, in the order of kinds, districts and subjects. */
final class Detectors {

    private static final List<Detector> ALL = List.of(
            new DutyUnmet(),
            new LateAcknowledgement(),
            new UnansweredReferrals(),
            new NoFeedback(),
            new ExpectedTieAbsent(),
            new SilentUnit(),
            new SinglePointOfFailure(),
            new DormantTeam(),
            new NoAgreement(),
            new Untrained(),
            new SignsNotEscalated(),
            new SplitCases(),
            new SkippedStep(),
            new PingPong(),
            new NoLead(),
            new Backlog(),
            new ChannelDrop(),
            new ConflictingDecisions(),
            new NoSafetyNet(),
            new OutcomeDiffers());
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::district)
            .thenComparing((Function<Finding, String>) one -> one.subjects().toString());

    private Detectors() {}

    static List<Finding> findings(AsOf asOf) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(detector -> detector.detect(asOf, findings::add));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }
}
