package org.svetionik.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The picture {@code docs/graph-model.svg}: labels as boxes on a grid, relationships as straight lines between them. A label that gets its
 * first relationship needs a place in {@link #PLACES}; one that joins a label with itself stands beside the box. Each other line finds a lane in which it meets no other and crosses no box.
 */
final class ModelPicture {

    private static final int LANE = 44;
    private static final int MARGIN = 20;
    private static final int WIDTH = 160;
    private static final int[] COLUMNS = {20, 318, 600, 902, 1250};
    /** The first lane of the labels without relationships. */
    private static final int ALONE = 23;

    private static final Map<String, Box> PLACES = Map.ofEntries(
            Map.entry("IndicatorSet", new Box(0, 0, 0)),
            Map.entry("IndicatorGroup", new Box(0, 2, 2)),
            Map.entry("Indicator", new Box(0, 4, 5)),
            Map.entry("LinkedEntity", new Box(0, 15, 15)),
            Map.entry("CatalogueEntry", new Box(1, 2, 4)),
            Map.entry("Student", new Box(1, 7, 9)),
            Map.entry("Case", new Box(1, 11, 17)),
            Map.entry("Observation", new Box(2, 5, 7)),
            Map.entry("Assessment", new Box(2, 9, 10)),
            Map.entry("Recording", new Box(2, 11, 11)),
            Map.entry("Referral", new Box(2, 13, 14)),
            Map.entry("Decision", new Box(2, 16, 16)),
            Map.entry("Measure", new Box(2, 17, 17)),
            Map.entry("Institution", new Box(3, 0, 21)),
            Map.entry("Agreement", new Box(4, 0, 1)),
            Map.entry("Contact", new Box(4, 2, 2)),
            Map.entry("Meeting", new Box(4, 3, 4)),
            Map.entry("Training", new Box(4, 6, 7)),
            Map.entry("Material", new Box(4, 9, 9)),
            Map.entry("Municipality", new Box(4, 11, 11)),
            Map.entry("District", new Box(4, 13, 13)),
            Map.entry("ExerciseAnswer", new Box(4, 15, 15)),
            Map.entry("Exercise", new Box(4, 17, 17)),
            Map.entry("CaseStudy", new Box(4, 19, 19)));

    private final GraphModel model;
    private final List<NodeType> alone;
    private final Set<List<Integer>> taken = new HashSet<>();
    private final Svg svg;

    private ModelPicture(GraphModel model) {
        this.model = model;
        this.alone = model.nodes().values().stream()
                .filter(node -> !model.links().containsKey(node.label()))
                .toList();
        int lanes = ALONE + (alone.size() + COLUMNS.length - 1) / COLUMNS.length;
        this.svg = new Svg(
                COLUMNS[COLUMNS.length - 1] + WIDTH + MARGIN,
                2 * MARGIN + lanes * LANE,
                "Labels and relationship types of the graph");
    }

    static String of(GraphModel model) {
        ModelPicture picture = new ModelPicture(model);
        picture.lines();
        model.links().keySet().stream().sorted().forEach(label -> picture.box(model.node(label), place(label)));
        picture.alone();
        picture.legend();
        return picture.svg.toString();
    }

    private void alone() {
        svg.noteRightOf(COLUMNS[0], middle(ALONE - 1) + 14, "Without relationships");
        for (int i = 0; i < alone.size(); i++) {
            int lane = ALONE + i / COLUMNS.length;
            box(alone.get(i), new Box(i % COLUMNS.length, lane, lane));
        }
    }

    /** Those with the least choice of lanes come first. */
    private void lines() {
        model.relationships().values().stream()
                .sorted(Comparator.comparing(
                                (RelationshipType type) -> lanes(type).size())
                        .thenComparing(RelationshipType::type))
                .forEach(type -> line(type, place(type.from()), place(type.to())));
    }

    private void line(RelationshipType type, Box from, Box to) {
        if (from.equals(to)) {
            svg.noteRightOf(from.right() + 4, from.top() + 6, type.type());
            return;
        }
        if (from.column == to.column) {
            upright(type, from, to);
            return;
        }
        int lane = lanes(type).stream()
                .filter(candidate -> take(from, to, candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No lane for " + type.type()));
        boolean right = from.column < to.column;
        int start = right ? from.right() : from.left();
        int end = right ? to.left() : to.right();
        svg.arrow(start, middle(lane), end, middle(lane));
        svg.note((start + end) / 2, middle(lane) - 6, type.type());
    }

    private void upright(RelationshipType type, Box from, Box to) {
        boolean down = from.first < to.first;
        int start = down ? from.bottom() : from.top();
        int end = down ? to.top() : to.bottom();
        svg.arrow(from.centre(), start, from.centre(), end);
        svg.noteRightOf(from.centre() + 8, (start + end) / 2 + 4, type.type());
    }

    /** The lanes that both ends share and that no box between them bars. */
    private static List<Integer> lanes(RelationshipType type) {
        Box from = place(type.from());
        Box to = place(type.to());
        return IntStream.rangeClosed(Math.max(from.first, to.first), Math.min(from.last, to.last))
                .filter(lane -> PLACES.values().stream().noneMatch(box -> box.bars(from, to, lane)))
                .boxed()
                .toList();
    }

    private boolean take(Box from, Box to, int lane) {
        List<List<Integer>> gaps = IntStream.range(Math.min(from.column, to.column), Math.max(from.column, to.column))
                .mapToObj(column -> List.of(column, lane))
                .toList();
        return gaps.stream().noneMatch(taken::contains) && taken.addAll(gaps);
    }

    private void box(NodeType node, Box box) {
        int y = (box.top() + box.bottom()) / 2;
        svg.box(
                box.left(),
                box.top(),
                WIDTH,
                box.bottom() - box.top(),
                fill(node.property(node.key()).sensitivity()));
        svg.name(box.centre(), y - 1, node.label());
        svg.note(box.centre(), y + 14, node.key());
        if (node.subtypes() != null) {
            svg.note(box.centre(), y + 34, String.join(" or ", GraphModel.subtypesOf(node)));
        }
    }

    private void legend() {
        int x = COLUMNS[COLUMNS.length - 1];
        int y = middle(ALONE - 1) - 16;
        svg.box(x, y, 14, 14, fill(Sensitivity.IDENTIFYING));
        svg.noteRightOf(x + 22, y + 11, "identifying key");
        svg.box(x, y + 20, 14, 14, fill(Sensitivity.OPERATIONAL));
        svg.noteRightOf(x + 22, y + 31, "operational key");
    }

    private static String fill(Sensitivity sensitivity) {
        return sensitivity == Sensitivity.IDENTIFYING ? "#fde8e1" : "#e3f0fa";
    }

    private static int middle(int lane) {
        return MARGIN + lane * LANE + LANE / 2;
    }

    private static Box place(String label) {
        Box place = PLACES.get(label);
        if (place == null) {
            throw new IllegalStateException("No place for " + label + " in the picture");
        }
        return place;
    }

    /** The place of a label on the grid: its column, its first and its last lane. */
    private record Box(int column, int first, int last) {

        int left() {
            return COLUMNS[column];
        }

        int right() {
            return left() + WIDTH;
        }

        int centre() {
            return left() + WIDTH / 2;
        }

        int top() {
            return middle(first) - LANE / 2 + 3;
        }

        int bottom() {
            return middle(last) + LANE / 2 - 3;
        }

        boolean bars(Box from, Box to, int lane) {
            return Math.min(from.column, to.column) < column
                    && column < Math.max(from.column, to.column)
                    && first <= lane
                    && lane <= last;
        }
    }
}
