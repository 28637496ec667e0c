package org.svetionik.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For what single cases may be read.
 *
 * @param purposes the purposes that a request may state
 */
@ConfigurationProperties("svetionik.access")
public record PurposeSettings(
        @DefaultValue({"REFERRAL_PATTERNS", "CO_OPERATION_GAPS", "NETWORKS", "DATA_QUALITY"})
        List<String> purposes) {}
