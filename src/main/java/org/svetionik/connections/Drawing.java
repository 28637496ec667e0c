package org.svetionik.connections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/** Turns nodes and relationships, as {@link org.svetionik.graph.Surroundings} tells of them, into what can be drawn. */
final class Drawing {

    private static final Texts TEXTS = Texts.of("/connections/words");
    private static final String ENTITY = "LinkedEntity";

    private Drawing() {}

    static DrawnRecord record(Map<?, ?> node, int distance) {
        RecordReference reference = reference(node);
        String sort = text(node.get("kind"));
        return new DrawnRecord(
                reference, RecordKinds.of(reference.label()), sort, words(node, reference, sort), distance);
    }

    private static Words words(Map<?, ?> node, RecordReference reference, @Nullable String sort) {
        String name = text(node.get("name"));
        if (name == null) {
            String key =
                    reference.label().equals(ENTITY) ? "entity." + sort : "kind." + RecordKinds.of(reference.label());
            return Words.of(language -> TEXTS.say(key, language, Map.of()) + " " + reference.code());
        }
        String english = text(node.get("nameEn"));
        String cyrillic = text(node.get("nameSrCyrl"));
        return new Words(
                english == null ? name : english, name, cyrillic == null ? Language.inCyrillic(name) : cyrillic);
    }

    /** The words for a type of relationship. */
    static Words role(String type) {
        return TEXTS.words("role." + type, Map.of());
    }

    /** Some links, in the order of their ends. */
    static List<DrawnLink> links(Object links) {
        return ((List<?>) links)
                .stream()
                        .map(link -> link((Map<?, ?>) link))
                        .sorted(Comparator.comparing(DrawnLink::key))
                        .toList();
    }

    private static DrawnLink link(Map<?, ?> link) {
        String type = String.valueOf(link.get("type"));
        return new DrawnLink(
                end(link, "tail"),
                end(link, "head"),
                type,
                role(type),
                text(link.get("part")),
                day(link.get("since")),
                day(link.get("until")));
    }

    private static RecordReference end(Map<?, ?> link, String which) {
        return reference((Map<?, ?>) Objects.requireNonNull(link.get(which)));
    }

    private static RecordReference reference(Map<?, ?> node) {
        return new RecordReference(String.valueOf(node.get("label")), String.valueOf(node.get("code")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
