package org.svetionik.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the audit log is kept, and how long a case may stand open.
 *
 * @param folder for the service alone; the log is written whatever the settings are
 * @param longestBreakGlass the longest time for which a case is opened by breaking the glass
 */
@ConfigurationProperties("svetionik.audit")
record AuditSettings(
        @DefaultValue("data/audit") Path folder,
        @DefaultValue("60m") Duration longestBreakGlass) {}
