package org.svetionik.snapshot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the snapshot is kept.
 *
 * @param checkEvery how often the store is asked whether anything was written, once there is a snapshot
 * @param timeLimit how long one reading of all tables may take
 */
@ConfigurationProperties("svetionik.snapshot")
record SnapshotSettings(
        @DefaultValue("5s") Duration checkEvery,
        @DefaultValue("10m") Duration timeLimit) {}
