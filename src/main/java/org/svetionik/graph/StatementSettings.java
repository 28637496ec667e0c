package org.svetionik.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many statements go to the store at once.
 *
 * @param inFlight how many run at a time; fewer than the connections of the driver, so that imports and probes get theirs
 * @param waiting how many more wait for their turn; the next one is refused
 * @param timeLimit how long a statement may run that belongs to no request
 */
@ConfigurationProperties("svetionik.statements")
record StatementSettings(
        @DefaultValue("80") int inFlight,
        @DefaultValue("200") int waiting,
        @DefaultValue("10s") Duration timeLimit) {}
