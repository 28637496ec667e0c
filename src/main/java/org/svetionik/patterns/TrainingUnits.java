package org.svetionik.patterns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.svetionik.snapshot.Refs;

/** Which units were trained, and when first; and which were not, for long before that or since. */
final class TrainingUnits {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Asked asked;
    private final TrainingUnit kind;
    private final boolean[] admitted;
    private final int[] starts;
    private final boolean[] untrained;

    /** @param monthsAfter for which those count as untrained who were not trained in them either */
    TrainingUnits(Asked asked, TrainingUnit kind, TrainedFilter trained, int monthsAfter) {
        this.asked = asked;
        this.kind = kind;
        this.admitted = new boolean[kind.size(asked)];
        this.starts = new int[admitted.length];
        this.untrained = new boolean[admitted.length];
        admit();
        Arrays.fill(starts, NEVER);
        forEachParticipation((training, institution) -> {
            int unit = kind.of(asked, institution);
            if (unit != Refs.NONE && admitted[unit] && trained.admits(asked, training, institution)) {
                starts[unit] = Math.min(starts[unit], month(training));
            }
        });
        if (trained().findAny().isPresent()) {
            findUntrained(monthsAfter);
        }
    }

    private void admit() {
        for (int institution = 0; institution < asked.graph().institutions().size(); institution++) {
            int unit = kind.of(asked, institution);
            if (unit != Refs.NONE && asked.includes(institution)) {
                admitted[unit] = true;
            }
        }
    }

    private void findUntrained(int monthsAfter) {
        int earliest = trained().map(unit -> starts[unit]).min().orElseThrow();
        int latest = trained().map(unit -> starts[unit]).max().orElseThrow();
        int from = (int) LocalDate.ofEpochDay(TrainingMonths.dayOf(earliest + 1))
                .minusMonths(asked.rules().trainingMonths())
                .toEpochDay();
        int until = TrainingMonths.dayOf(latest + monthsAfter + 1) - 1;
        Set<String> kinds = new HashSet<>();
        for (int unit = 0; unit < starts.length; unit++) {
            if (isTrained(unit)) {
                kinds.add(kindOf(unit));
            }
        }
        for (int unit = 0; unit < starts.length; unit++) {
            untrained[unit] = admitted[unit] && !isTrained(unit) && kinds.contains(kindOf(unit));
        }
        forEachParticipation((training, institution) -> {
            int unit = kind.of(asked, institution);
            int day = asked.graph().trainings().lastDay().get(training);
            if (unit != Refs.NONE && day >= from && day <= until) {
                untrained[unit] = false;
            }
        });
    }

    private String kindOf(int unit) {
        return kind == TrainingUnit.INSTITUTION ? asked.kind(unit) : "";
    }

    private int month(int training) {
        return TrainingMonths.of(asked.graph().trainings().lastDay().get(training));
    }

    private void forEachParticipation(Participation each) {
        var participations = asked.graph().participations();
        for (int row = 0; row < participations.size(); row++) {
            int training = participations.training().get(row);
            int institution = participations.institution().get(row);
            if (training != Refs.NONE
                    && institution != Refs.NONE
                    && asked.graph().trainings().lastDay().isBy(training, asked.day())) {
                each.of(training, institution);
            }
        }
    }

    boolean isTrained(int unit) {
        return starts[unit] != NEVER;
    }

    boolean isUntrained(int unit) {
        return untrained[unit];
    }

    /** {@return the month in which a trained unit was trained first} */
    int start(int unit) {
        return starts[unit];
    }

    IntStream trained() {
        return IntStream.range(0, starts.length).filter(this::isTrained);
    }

    IntStream untrained() {
        return IntStream.range(0, starts.length).filter(this::isUntrained);
    }

    /** Takes part in a training: its row, and that of the institution. */
    private interface Participation {
        void of(int training, int institution);
    }
}
