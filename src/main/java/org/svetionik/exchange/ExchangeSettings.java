package org.svetionik.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How packages are imported.
 *
 * @param batchRows the most rows of one transaction
 * @param maxUpload the largest zip that is taken over HTTP
 * @param maxUnpacked the most that the files of a package may unpack to
 */
@ConfigurationProperties("svetionik.exchange")
record ExchangeSettings(
        @DefaultValue("2000") int batchRows,
        @DefaultValue("512MB") DataSize maxUpload,
        @DefaultValue("16GB") DataSize maxUnpacked) {}
