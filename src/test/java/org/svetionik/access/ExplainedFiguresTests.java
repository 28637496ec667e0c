package org.svetionik.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.access.noninterference.AccessPage;

/** Every figure can be asked why it is what it is; one that somebody published says who did. */
class ExplainedFiguresTests {

    private static final Set<Kind> FIGURES =
            Set.of(Kind.FLOWS, Kind.PATTERNS, Kind.NETWORKS, Kind.CONNECTIONS, Kind.GAPS, Kind.STATISTICS);

    private final Schema schema = Schema.load();

    /** The root fields whose kind in {@code docs/access.md} is one of figures, by name. */
    private List<FieldDefinition> figures() {
        var rules = AccessPage.table("Root field").rows();
        return schema.rootFields().stream()
                .filter(field -> rules.containsKey(field.getName()))
                .filter(field -> FIGURES.contains(Kind.valueOf(Objects.requireNonNull(
                        Objects.requireNonNull(rules.get(field.getName())).get("Kind")))))
                .toList();
    }

    @Test
    void everyFigureSaysWhy() {
        assertThat(figures())
                .extracting(FieldDefinition::getName)
                .contains(
                        "referralFlows",
                        "statistics",
                        "cooperationGaps",
                        "gapChanges",
                        "qualityByOrigin",
                        "neighbourhood",
                        "shortestPaths",
                        "institutionalNetwork");
        assertThat(figures().stream().flatMap(field -> schema.unexplained(field).stream()))
                .as("types with numbers without a why above them")
                .isEmpty();
    }

    @Test
    void missesTheExplanationOfANumberThatIsAdded() {
        schema.types().merge(new SchemaParser().parse("""
                type Bare { n: Int! part: Deeper! }
                type Deeper { share: Float }
                type Half { explained: ReferralFlow! other: Deeper }
                """));
        assertThat(schema.unexplained("Bare")).containsExactly("Bare");
        assertThat(schema.unexplained("Half")).containsExactly("Deeper");
        assertThat(schema.unexplained("ReferralFlow")).isEmpty();
    }

    @Test
    void publishedFiguresSayWhoPublishedThem() {
        assertThat(Stream.of("sourceKind", "sourceUrl", "status", "note", "provenance"))
                .allSatisfy(name -> assertThat(schema.field("PublishedFigure", name))
                        .as(name)
                        .isPresent());
    }
}
