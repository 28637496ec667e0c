package org.svetionik.graph;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers, as the health endpoint shows it; never waits for the store. */
@Component("store")
class StoreHealth implements HealthIndicator {

    private final StoreGate gate;

    StoreHealth(StoreGate gate) {
        this.gate = gate;
    }

    @Override
    public Health health() {
        return gate.isOpen() ? Health.up().build() : Health.down().build();
    }
}
