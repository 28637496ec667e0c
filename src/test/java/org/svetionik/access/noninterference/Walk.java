package org.svetionik.access.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svetionik.access.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the pages of a connection with the cursors that the answers give, from either end, until none is left. */
final class Walk {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 8;

    private final Asking asking;
    private final String root;
    private final boolean backward;

    Walk(Asking asking, String root, boolean backward) {
        this.asking = asking;
        this.root = root;
        this.backward = backward;
    }

    private String document() {
        String page = backward ? "last: 3, before: $cursor" : "first: 3, after: $cursor";
        return "query($cursor: String) { " + root + "(" + page + ") { totalCount edges { cursor node { id } } "
                + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
    }

    List<Asked> as(Viewer viewer) {
        List<Asked> asked = new ArrayList<>();
        Map<String, Object> variables = Map.of();
        while (asked.size() < MOST) {
            String answer = asking.ask(viewer, document(), variables);
            String whole = asking.ask(Viewer.service(), document(), variables);
            asked.add(new Asked(viewer, document(), variables, answer, whole));
            JsonNode info = JSON.readTree(answer).at("/data/" + root + "/pageInfo");
            if (!info.path(backward ? "hasPreviousPage" : "hasNextPage").asBoolean(false)) {
                return asked;
            }
            variables = Map.of(
                    "cursor", info.path(backward ? "startCursor" : "endCursor").asString());
        }
        return asked;
    }
}
