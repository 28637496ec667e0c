package org.svetionik.figures;

import org.springframework.stereotype.Component;

/** Below which counts nothing is told, for figures that are no releases. */
@Component
public class Thresholds {

    private final StatisticsSettings settings;

    Thresholds(StatisticsSettings settings) {
        this.settings = settings;
    }

    /** {@return the smallest count of children, cases or hand-offs that co-ordinators are told} */
    public int forCoordinators() {
        return settings.coordinatorThreshold();
    }
}
