package org.svetionik.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many statements go to the store at once.
 *
 * @param inFlight how many run at a time: enough to keep a small store's processors busy, and few enough that each of them ends and that
 *     probes get through
 * @param waiting how many more wait for their turn; the next one is refused
 * @param timeLimit how long a statement may run that belongs to no request
 */
@ConfigurationProperties("svetionik.statements")
record StatementSettings(
        @DefaultValue("16") int inFlight,
        @DefaultValue("500") int waiting,
        @DefaultValue("10s") Duration timeLimit) {}
