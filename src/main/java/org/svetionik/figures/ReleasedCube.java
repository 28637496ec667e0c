package org.svetionik.figures;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cube as a release keeps it, written as one text that begins with its code.
 *
 * @param labels names of the values; of cubes of one dimension alone
 */
public record ReleasedCube(String code, List<ReleasedCell> cells, Map<String, Label> labels) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ReleasedCube read(String text) {
        int end = text.indexOf(' ');
        return JSON.readValue(text.substring(end + 1), ReleasedCube.class);
    }

    String written() {
        return code + " " + JSON.writeValueAsString(this);
    }
}
