package org.svetionik.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says about itself in its {@code datapackage.json}.
 *
 * @param invented whether its facts are made up
 */
public record Description(boolean invented) {

    /** The file that holds it. */
    public static final String FILE = "datapackage.json";

    private static final int LONGEST = 1 << 22;

    static Description read(InputStream in) throws IOException {
        try (in) {
            JsonNode root = JsonMapper.shared().readTree(in.readNBytes(LONGEST));
            return new Description(root.path("invented").asBoolean(false));
        } catch (JacksonException e) {
            throw new UnreadablePackage(FILE + " is not JSON", e);
        }
    }
}
