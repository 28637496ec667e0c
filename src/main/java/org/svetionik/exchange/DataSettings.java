package org.svetionik.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps what it is given.
 *
 * @param data the folder
 */
@ConfigurationProperties("svetionik")
record DataSettings(@DefaultValue("data") Path data) {

    /** The folder with one folder for each import. */
    Path imports() {
        return data.toAbsolutePath().resolve("imports");
    }
}
