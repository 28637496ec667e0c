package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.svetionik.model.GraphModel;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

class WordsTests {

    private static final Texts WORDS = Texts.of("/connections/words");
    private static final Texts DEFINITIONS = Texts.of("/connections/definitions");

    private final GraphModel model = GraphModel.load();

    @Test
    void saysTheSameThingsInEveryLanguage() {
        for (Texts texts : List.of(WORDS, DEFINITIONS)) {
            assertThat(texts.keys(Language.SR_LATN)).isEqualTo(texts.keys(Language.EN));
        }
    }

    @Test
    void hasWordsForEveryKindRoleAndEntity() {
        List<String> labels = RecordKinds.labels(null);
        assertThat(labels)
                .allSatisfy(label -> assertThat(WORDS.keys(Language.EN)).contains("kind." + RecordKinds.of(label)));
        assertThat(model.relationships().values())
                .filteredOn(type -> labels.contains(type.from()) && labels.contains(type.to()))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(WORDS.keys(Language.EN)).contains("role." + type.type()));
        assertThat(model.vocabulary("LinkedEntityKind").values().keySet())
                .allSatisfy(kind -> assertThat(WORDS.keys(Language.EN)).contains("entity." + kind));
        assertThat(CaseTie.Kind.values())
                .allSatisfy(kind -> assertThat(WORDS.keys(Language.EN)).contains("tie." + kind));
    }

    @Test
    void offersTheKindsThatTheSchemaOffers() {
        var schema = new SchemaParser()
                .parse(new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("/graphql/connections.graphqls")),
                        StandardCharsets.UTF_8));
        var kinds = Objects.requireNonNull(schema.getTypeOrNull("RecordKind", EnumTypeDefinition.class));
        assertThat(kinds.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName))
                .containsExactlyElementsOf(new TreeSet<>(
                        RecordKinds.labels(null).stream().map(RecordKinds::of).toList()));
    }
}
