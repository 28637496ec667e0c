package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DescriptorTests {

    private final Descriptor descriptor = new Descriptor(GraphModel.load());
    private final JsonNode tree = descriptor.tree(Map.of());

    @Test
    void listsTheTablesInTheOrderOfTheImport() {
        assertThat(tree.at("/resources")).hasSize(20);
        assertThat(tree.at("/resources/0/path").asString()).isEqualTo("districts.csv");
    }

    @Test
    void requiresCodesThatAreSafeInAFileName() {
        assertThat(field("students", "code").at("/constraints").toString())
                .contains("\"required\":true", "\"unique\":true", "\"pattern\":\"^[A-Za-z0-9]");
        assertThat(field("links", "entity_code").at("/constraints").has("pattern"))
                .isTrue();
    }

    @Test
    void leavesTheIndicatorGroupFree() {
        assertThat(field("indicators", "group").at("/constraints").toString()).isEqualTo("{\"required\":true}");
    }

    @Test
    void namesTheTableThatAReferenceIsFoundIn() {
        assertThat(resource("referrals").at("/schema/foreignKeys").toString())
                .contains(
                        "{\"fields\":\"from_code\",\"reference\":{\"resource\":\"institutions\",\"fields\":\"code\"}}");
    }

    @Test
    void tellsWhatAListMayHold() {
        assertThat(field("indicators", "exploitation_forms").at("/description").asString())
                .endsWith("OTHER, ANY, ONLINE_SEXUAL.");
    }

    @Test
    void carriesFurtherMembers() {
        assertThat(descriptor.text(Map.of("invented", true))).contains("\"invented\" : true");
    }

    private JsonNode field(String table, String column) {
        return named(resource(table).at("/schema/fields"), column);
    }

    private JsonNode resource(String table) {
        return named(tree.at("/resources"), table);
    }

    private static JsonNode named(JsonNode nodes, String name) {
        return nodes.valueStream()
                .filter(node -> node.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
