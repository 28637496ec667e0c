package org.svetionik.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page {@code docs/graph-model.md}: every label, relationship type, vocabulary and table in words. */
final class ModelPage {

    private static final String HEAD = """
            # The graph model

            <!-- Generated from graph-model/. After a change there: mvn -q test -Dtest=ModelPageTests -Dsvetionik.regenerate=true -->

            Nothing exists in the graph that is not on this page. Each property is *identifying* (points to one student, case or linked
            entity), *sensitive* (tells something about one) or *operational* (tells about institutions, rules or the service).

            ![Labels and relationship types](graph-model.svg)

            [Labels](#labels) · [Relationship types](#relationship-types) · [Provenance](#provenance) · [Vocabularies](#vocabularies) ·
            [Interchange tables](#interchange-tables)
            """;

    private final GraphModel model;
    private final StringBuilder page = new StringBuilder(HEAD);

    private ModelPage(GraphModel model) {
        this.model = model;
    }

    static String of(GraphModel model) {
        ModelPage page = new ModelPage(model);
        page.heading(2, "Labels");
        model.nodes().values().forEach(page::label);
        page.heading(2, "Relationship types");
        model.relationships().values().forEach(page::relationship);
        page.heading(2, "Provenance");
        page.paragraph(model.provenance().description());
        page.properties(model.provenance().properties());
        page.heading(2, "Vocabularies");
        model.vocabularies().values().forEach(page::vocabulary);
        page.heading(2, "Interchange tables");
        page.paragraph("In the order in which they are imported.");
        model.tables().values().forEach(page::table);
        return page.page.toString();
    }

    private void label(NodeType node) {
        heading(3, node.label());
        paragraph(node.description());
        paragraph("Key: `" + node.key() + "`." + furtherLabels(node)
                + (node.open() ? " Carries other properties too." : ""));
        properties(node.properties());
        links(node);
        if (!node.filters().isEmpty()) {
            paragraph("Filters: " + code(node.filters().keySet()) + ". Ordered by: " + code(orders(node)) + ".");
        }
        node.timelines().forEach(this::timeline);
        access(node.access());
        sources(node.sources());
    }

    private void access(NodeType.Access access) {
        StringBuilder rule = new StringBuilder("Shown as [`" + access.kind() + "`](access.md) facts.");
        if (!access.own().isEmpty()) {
            rule.append(" Own by ").append(code(access.own())).append('.');
        }
        if (!access.territory().isEmpty()) {
            rule.append(" Of a district by ").append(code(access.territory())).append('.');
        }
        access.withheld()
                .forEach((property, paths) ->
                        rule.append(" Only ").append(code(paths)).append(" sees `" + property + "`."));
        paragraph(rule.toString());
    }

    private void timeline(String name, List<NodeType.Strand> strands) {
        String records = strands.stream()
                .map(strand -> "`" + strand.via() + "` by `" + strand.at() + "`")
                .collect(Collectors.joining(", "));
        paragraph("In time order as `" + name + "`: " + records + ".");
    }

    private static String furtherLabels(NodeType node) {
        List<String> subtypes = GraphModel.subtypesOf(node);
        return subtypes.isEmpty() ? "" : " Further labels: " + code(subtypes) + ".";
    }

    private static List<String> orders(NodeType node) {
        return node.orders().isEmpty() ? List.of(node.key()) : node.orders();
    }

    private void links(NodeType node) {
        Map<String, Link> links = model.links().getOrDefault(node.label(), Map.of());
        if (!links.isEmpty()) {
            row("Link", "To", "How many", "Relationship");
            row("---", "---", "---", "---");
            links.values()
                    .forEach(link -> row(
                            "`" + link.name() + "`",
                            link(link.target()),
                            link.many() ? "any number" : link.required() ? "one" : "one or none",
                            link(link.type().type())));
            page.append('\n');
        }
    }

    private void relationship(RelationshipType type) {
        heading(3, type.type());
        paragraph(link(type.from()) + " → " + link(type.to()));
        paragraph(type.description());
        properties(type.properties());
        sources(type.sources());
    }

    private void vocabulary(Vocabulary vocabulary) {
        heading(3, vocabulary.name());
        paragraph(vocabulary.description());
        boolean sectors = vocabulary.values().values().stream().anyMatch(value -> value.sector() != null);
        row("Value", "Meaning" + (sectors ? " | Sector" : ""));
        row("---", "---" + (sectors ? " | ---" : ""));
        vocabulary
                .values()
                .forEach((name, value) ->
                        row("`" + name + "`", value.description() + (sectors ? " | `" + value.sector() + "`" : "")));
        page.append('\n');
        sources(vocabulary.sources());
    }

    private void table(Table table) {
        heading(3, table.name());
        paragraph(table.description());
        paragraph("Columns: "
                + code(table.columns().stream().map(Table.Column::name).toList()) + ".");
        paragraph("Key: " + code(table.key()) + ".");
    }

    private void properties(Map<String, Property> properties) {
        if (!properties.isEmpty()) {
            row("Property", "Type", "Sensitivity", "Meaning");
            row("---", "---", "---", "---");
            properties.forEach((name, property) ->
                    row("`" + name + "`", type(property), lower(property.sensitivity()), property.description()));
            page.append('\n');
        }
    }

    private static String type(Property property) {
        String type = lower(property.type());
        String named = property.vocabulary() == null ? type : link(property.vocabulary());
        return (property.type() == PropertyType.LIST && property.vocabulary() != null ? "list of " + named : named)
                + (property.required() ? ", required" : "")
                + (property.derived() ? ", derived" : "");
    }

    private void sources(List<String> sources) {
        if (!sources.isEmpty()) {
            paragraph("Sources: " + sources.stream().map(ModelPage::source).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static String source(String source) {
        int blank = source.indexOf(' ');
        return "[" + source.substring(0, blank) + "](" + source.substring(blank + 1) + ")";
    }

    private void heading(int level, String text) {
        page.append(page.charAt(page.length() - 2) == '\n' ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(text)
                .append("\n\n");
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String code(Iterable<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }
}
