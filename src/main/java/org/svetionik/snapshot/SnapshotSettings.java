package org.svetionik.snapshot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the snapshot is kept.
 *
 * @param checkEvery how often the store is asked whether anything was written, once there is a snapshot
 * @param timeLimit how long one reading of all tables may take
 * @param maxBytes the memory that one snapshot may take; a quarter of the heap where null
 */
@ConfigurationProperties("svetionik.snapshot")
record SnapshotSettings(
        @DefaultValue("5s") Duration checkEvery,
        @DefaultValue("10m") Duration timeLimit,
        @Nullable DataSize maxBytes) {

    private static final int PART_OF_HEAP = 4;

    long most() {
        return maxBytes == null ? Runtime.getRuntime().maxMemory() / PART_OF_HEAP : maxBytes.toBytes();
    }
}
