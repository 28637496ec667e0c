package org.svetionik.exercises;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.recording.Refusals;

/**
 * An invented case study as a trainer gives it.
 *
 * @param offered codes of the indicators to choose from
 * @param marked codes of those of them that apply
 * @param form form of exploitation that the signs point to; null where they point to none
 * @param sources tags or titles of what the key rests on
 * @param replaces code of the version that this one replaces; null for the first
 */
record CaseStudyInput(
        String titleEn,
        String titleSrLatn,
        String textEn,
        String textSrLatn,
        List<String> offered,
        List<String> marked,
        ExerciseStep step,
        @Nullable String form,
        String explanationEn,
        String explanationSrLatn,
        @Nullable List<String> sources,
        @Nullable String replaces) {

    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TEXT = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int SHORTEST_EXPLANATION = 40;
    private static final int MOST_SOURCES = 10;
    private static final int LONGEST_SOURCE = 300;

    /** Few items tell little of agreement; many tire the room. */
    static final int FEWEST_OFFERED = 8;

    static final int MOST_OFFERED = 40;

    List<String> named() {
        return sources == null ? List.of() : sources;
    }

    /** The same without spaces around its texts; refuses what is too short, too long, not of the list, or names somebody. */
    CaseStudyInput checked(ExerciseTexts texts) {
        ExerciseTexts.different("INDICATORS", "offered", offered, FEWEST_OFFERED, MOST_OFFERED);
        ExerciseTexts.different("INDICATORS", "marked", marked, 1, offered.size() - 1);
        if (!offered.containsAll(marked)) {
            throw Refusals.of("INDICATORS", "NOT_OFFERED", "marked", Map.of());
        }
        ExerciseTexts.different("TEXT", "sources", named(), 0, MOST_SOURCES);
        return new CaseStudyInput(
                texts.checked("titleEn", titleEn, 3, LONGEST_TITLE),
                texts.checked("titleSrLatn", titleSrLatn, 3, LONGEST_TITLE),
                texts.checked("textEn", textEn, SHORTEST_TEXT, LONGEST_TEXT),
                texts.checked("textSrLatn", textSrLatn, SHORTEST_TEXT, LONGEST_TEXT),
                offered,
                marked,
                step,
                form,
                texts.checked("explanationEn", explanationEn, SHORTEST_EXPLANATION, LONGEST_TEXT),
                texts.checked("explanationSrLatn", explanationSrLatn, SHORTEST_EXPLANATION, LONGEST_TEXT),
                named().stream()
                        .map(source -> texts.checked("sources", source, 1, LONGEST_SOURCE))
                        .toList(),
                replaces);
    }

    ExerciseDigest digest() {
        return new ExerciseDigest()
                .with(titleEn)
                .with(titleSrLatn)
                .with(textEn)
                .with(textSrLatn)
                .with(offered)
                .with(marked)
                .with(step.name())
                .with(form)
                .with(explanationEn)
                .with(explanationSrLatn)
                .with(named())
                .with(replaces);
    }

    /** The properties of the node of a version. */
    Map<String, Object> properties(int version, ZonedDateTime publishedAt) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("version", version);
        properties.put("latest", true);
        properties.put("invented", true);
        properties.put("publishedAt", publishedAt);
        properties.put("titleEn", titleEn);
        properties.put("titleSrLatn", titleSrLatn);
        properties.put("textEn", textEn);
        properties.put("textSrLatn", textSrLatn);
        properties.put("offered", offered);
        properties.put("keyMarked", marked);
        properties.put("keyStep", step.name());
        properties.put("keyForm", form);
        properties.put("keyEn", explanationEn);
        properties.put("keySrLatn", explanationSrLatn);
        properties.put("keySources", named());
        properties.put("replaces", replaces);
        properties.put("inputHash", digest().hex());
        properties.values().removeIf(Objects::isNull);
        return Map.copyOf(properties);
    }
}
