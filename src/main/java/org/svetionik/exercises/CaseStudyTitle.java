package org.svetionik.exercises;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.svetionik.wording.Words;

/** A case study in the list of all. */
record CaseStudyTitle(
        String caseStudyCode,
        int version,
        boolean invented,
        Words title,
        @Nullable String publisherCode,
        OffsetDateTime publishedAt) {

    static CaseStudyTitle of(ExerciseRow row) {
        return new CaseStudyTitle(
                row.text("caseStudyCode"),
                row.number("version"),
                true,
                row.words("title"),
                row.textOrNull("publisherCode"),
                row.moment("publishedAt"));
    }
}
