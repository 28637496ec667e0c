package org.svetionik.exercises;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/**
 * A case study as it is read.
 *
 * @param publisherCode the institution of the trainer; null for those that come with the program
 * @param key null for whoever is still to mark
 */
record PublishedCaseStudy(
        String caseStudyCode,
        int version,
        boolean latest,
        boolean invented,
        Words notice,
        @Nullable String publisherCode,
        OffsetDateTime publishedAt,
        Words title,
        Words text,
        List<OfferedIndicator> offered,
        @Nullable Key key) {

    private static final Texts TEXTS = Texts.of("/exercises/definitions");

    /** An indicator to choose; label is null where no catalogue has it. */
    record OfferedIndicator(String indicatorCode, @Nullable Words label) {

        static OfferedIndicator of(ExerciseRow row) {
            String english = row.textOrNull("labelEn");
            String latin = row.textOrNull("labelSrLatn");
            String serbian = latin == null ? english : latin;
            return new OfferedIndicator(
                    row.text("indicatorCode"),
                    english == null || serbian == null
                            ? null
                            : new Words(english, serbian, latin == null ? serbian : Language.inCyrillic(latin)));
        }
    }

    /**
     * What is to be marked and done, and why.
     *
     * @param form form of exploitation that the signs point to; null where they point to none
     */
    record Key(
            List<String> marked,
            ExerciseStep step,
            @Nullable String form,
            Words explanation,
            List<String> sources) {

        static Key of(ExerciseRow row) {
            return new Key(
                    row.texts("keyMarked"),
                    ExerciseStep.valueOf(row.text("keyStep")),
                    row.textOrNull("keyForm"),
                    row.words("key"),
                    row.texts("keySources"));
        }
    }

    static PublishedCaseStudy of(ExerciseRow row, boolean withKey) {
        return new PublishedCaseStudy(
                row.text("caseStudyCode"),
                row.number("version"),
                row.isTrue("latest"),
                true,
                TEXTS.words("invented", Map.of()),
                row.textOrNull("publisherCode"),
                row.moment("publishedAt"),
                row.words("title"),
                row.words("text"),
                row.rows("offered").stream().map(OfferedIndicator::of).toList(),
                withKey ? Key.of(row) : null);
    }
}
