package org.svetionik.gaps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.svetionik.snapshot.Days;
import org.svetionik.snapshot.Institutions;
import org.svetionik.snapshot.Participations;
import org.svetionik.snapshot.Refs;

/** UNTRAINED: a school whose people took part in no training lately, and a district most of whose pupils attend such schools (K10). */
final class Untrained implements Detector {

    private static final String SCHOOL = "SCHOOL";
    private static final int NEVER = Integer.MIN_VALUE;

    /** What is counted of a district. */
    private static final class Tally {
        private long trainedPupils;
        private long pupils;
        private int trainedSchools;
        private int schools;
    }

    @Override
    public void detect(AsOf asOf, Consumer<Finding> findings) {
        Institutions institutions = asOf.graph.institutions();
        int[] last = lastTrainings(asOf);
        int from = asOf.monthsBefore(asOf.rules.trainingMonths());
        Tally[] districts = new Tally[asOf.graph.places().districts().size()];
        Arrays.setAll(districts, any -> new Tally());
        for (int school = 0; school < institutions.size(); school++) {
            if (!institutions.kind().is(school, SCHOOL) || !asOf.isActive(school)) {
                continue;
            }
            boolean trained = last[school] > from;
            if (!trained) {
                findings.accept(untrained(asOf, school, last[school]));
            }
            int district = institutions.district().get(school);
            if (district != Refs.NONE && !institutions.level().is(school, "MUSIC_BALLET")) {
                add(districts[district], institutions.pupils().get(school, 0), trained);
            }
        }
        for (int district = 0; district < districts.length; district++) {
            judge(asOf, district, districts[district], findings);
        }
    }

    private static void add(Tally tally, int pupils, boolean trained) {
        tally.pupils += pupils;
        tally.schools++;
        tally.trainedPupils += trained ? pupils : 0;
        tally.trainedSchools += trained ? 1 : 0;
    }

    /** The last day of the last training known of each institution. */
    private static int[] lastTrainings(AsOf asOf) {
        Participations participations = asOf.graph.participations();
        Days lastDay = asOf.graph.trainings().lastDay();
        int[] last = new int[asOf.graph.institutions().size()];
        Arrays.fill(last, NEVER);
        for (int row = 0; row < participations.size(); row++) {
            int institution = participations.institution().get(row);
            int training = participations.training().get(row);
            if (institution != Refs.NONE && training != Refs.NONE && lastDay.isBy(training, asOf.day)) {
                last[institution] = Math.max(last[institution], lastDay.get(training));
            }
        }
        return last;
    }

    private static Finding untrained(AsOf asOf, int school, int last) {
        int months = asOf.rules.trainingMonths();
        int since = last == NEVER
                ? Days.NONE
                : (int) LocalDate.ofEpochDay(last).plusMonths(months).toEpochDay();
        return Finding.open(GapKind.UNTRAINED, asOf.district(school), new Subject(SCHOOL, asOf.code(school)))
                .since(since)
                .counting(1, 0, 1, null)
                .with(Map.of("months", months), List.of());
    }

    private static void judge(AsOf asOf, int district, Tally tally, Consumer<Finding> findings) {
        double limit = asOf.rules.trainedShare();
        if (tally.pupils == 0 || tally.trainedPupils >= limit * tally.pupils) {
            return;
        }
        String code = asOf.graph.places().districts().get(district);
        Finding draft = Finding.open(GapKind.UNTRAINED, code, new Subject("DISTRICT", code))
                .with(Map.of("schools", tally.schools, "trainedSchools", tally.trainedSchools), List.of());
        findings.accept(new Share(tally.trainedPupils, tally.pupils).judge(draft, limit, 1));
    }
}
