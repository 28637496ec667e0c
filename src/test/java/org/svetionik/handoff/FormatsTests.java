package org.svetionik.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.model.GraphModel;
import org.svetionik.snapshot.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTests {

    private Snapshot country;

    @BeforeAll
    void invent(@TempDir Path folder) throws IOException {
        country = Networks.country(folder);
    }

    @Test
    void keepsTheRulesOfGexf() {
        String gexf = Networks.gexf(country, Networks.ANALYST);
        assertThat(XmlRules.brokenInGexf(gexf)).isEmpty();
        assertThat(gexf).contains("<spell ").contains("type=\"mutual\"");
    }

    @Test
    void keepsTheRulesOfGraphMl() {
        assertThat(XmlRules.brokenInGraphMl(Networks.graphMl(country, Networks.ANALYST)))
                .isEmpty();
    }

    @Test
    void breaksTheRulesWhereANodeIsTakenAwayOrATypeRenamed() {
        String gexf = Networks.gexf(country, Networks.ANALYST);
        String first = country.referrals().sender().get(0) >= 0 ? "source=\"" : "";
        assertThat(XmlRules.brokenInGexf(gexf.replaceFirst(first, "source=\"NOBODY\" x=\"")))
                .isNotEmpty();
        assertThat(XmlRules.brokenInGexf(gexf.replace("id=\"referrals\"", "id=\"other\"")))
                .isNotEmpty();
        String graph = Networks.graphMl(country, Networks.ANALYST);
        assertThat(XmlRules.brokenInGraphMl(graph.replace("id=\"e-weight\"", "id=\"other\"")))
                .isNotEmpty();
        assertThat(XmlRules.brokenInGraphMl(graph.replace("attr.type=\"int\"", "attr.type=\"number\"")))
                .hasSize(1);
    }

    @Test
    void keepsTheRulesOfStix() {
        JsonNode bundle = read(Networks.stix(country, Networks.ANALYST));
        assertThat(StixRules.broken(bundle)).isEmpty();
        assertThat(bundle.path("objects").size()).isGreaterThan(10);
        String text = Networks.stix(country, Networks.ANALYST);
        assertThat(StixRules.broken(read(text.replaceFirst("\"id\":\"incident--", "\"id\":\"event--"))))
                .isNotEmpty();
        assertThat(StixRules.broken(read(text.replaceFirst("\"context\":\"unspecified\",", ""))))
                .hasSize(1);
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void saysNothingOfStudents(@TempDir Path folder) throws IOException {
        String all = Networks.stix(country, Networks.ANALYST)
                + Networks.htcds(country, Networks.ANALYST, folder)
                + Networks.gexf(country, Networks.ANALYST);
        for (int row = 0; row < country.students().size(); row++) {
            assertThat(all).doesNotContain(country.students().codes().get(row));
        }
    }

    @Test
    void givesTheSameBytesForTheSameGraph() {
        assertThat(Networks.gexf(country, Networks.ANALYST)).isEqualTo(Networks.gexf(country, Networks.ANALYST));
        assertThat(Networks.stix(country, Networks.ANALYST)).isEqualTo(Networks.stix(country, Networks.ANALYST));
    }

    @Test
    void listsAsManyEdgesInEveryFormat() {
        int ties = Networks.network(country, Networks.ANALYST).ties().size();
        assertThat(Networks.gexf(country, Networks.ANALYST).split("<edge ", -1)).hasSize(ties + 1);
        assertThat(Networks.graphMl(country, Networks.ANALYST).split("<edge ", -1))
                .hasSize(ties + 1);
        assertThat(Networks.edges(country, Networks.ANALYST).lines()).hasSize(ties + 1);
        assertThat(Networks.nodes(country, Networks.ANALYST).lines())
                .hasSize(country.institutions().size() + 1);
    }

    @Test
    void knowsEveryKindOfInstitutionInTheWordsOfTheStandard() {
        assertThat(GraphModel.load().vocabulary("InstitutionKind").values().keySet())
                .allSatisfy(kind -> assertThat(HtcdsCodes.organisation(kind)).isNotNull());
        assertThat(HtcdsCodes.status("REJECTED")).as("nobody assessed it").isEmpty();
        assertThat(HtcdsCodes.decider("VICTIM_PROTECTION_CENTRE")).isEqualTo("NonPoliceGovernmentalOrganization");
    }

    /** The example of RFC 9562, A.4. */
    @Test
    void namesThingsAsTheStandardDoes() {
        UUID names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(Uuid5.of(names, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
