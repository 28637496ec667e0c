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

    private Wording wording(Map<String, Object> variables) {
        String page = backward ? "last: 3, before: $cursor" : "first: 3, after: $cursor";
        String document =
                "query($cursor: String) { " + root + "(" + page + ") { totalCount edges { cursor node { id } } "
                        + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        return new Wording(document, variables);
    }

    List<Asked> as(Viewer viewer) {
        List<Asked> asked = new ArrayList<>();
        Map<String, Object> variables = Map.of();
        while (asked.size() < MOST) {
            Wording wording = wording(variables);
            String answer = asking.ask(viewer, wording);
            asked.add(new Asked(viewer, wording, answer, asking.ask(Viewer.service(), wording)));
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
