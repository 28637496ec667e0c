package org.svetionik.connections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import org.svetionik.wording.Words;

/**
 * What two cases share.
 *
 * @param record the student or the entity
 * @param entityKind null for a student
 * @param here its parts in the case that was asked about; none for a student
 * @param there its parts in the other case
 * @param since the first day on which both cases are known to share it
 * @param cases how many cases it has, of those that the viewer may see
 * @param strength 1 / ln(cases), from just above 0 to 1.44 (Adamic and Adar, 2003)
 * @param counts whether it ties the cases by itself
 */
record CaseTie(
        Kind kind,
        RecordReference record,
        @Nullable String entityKind,
        List<String> here,
        List<String> there,
        LocalDate since,
        int cases,
        double strength,
        boolean counts) {

    private static final Texts TEXTS = Texts.of("/connections/words");

    /** Why two cases are named together. */
    enum Kind {
        SAME_STUDENT,
        SHARED_ENTITY,
        SAME_RESIDENCE,
        CO_OCCURRENCE
    }

    /** Both cases concern this student. */
    static CaseTie ofStudent(String code, LocalDate since, int cases) {
        RecordReference student = new RecordReference("Student", code);
        return new CaseTie(Kind.SAME_STUDENT, student, null, List.of(), List.of(), since, cases, strength(cases), true);
    }

    /** Both cases know this entity. It ties them where it plays a part that does so in each. */
    static CaseTie ofEntity(String code, String entityKind, List<Part> here, List<Part> there, int cases) {
        Kind kind = kind(here, there);
        return new CaseTie(
                kind,
                new RecordReference("LinkedEntity", code),
                entityKind,
                roles(here),
                roles(there),
                since(kind, here, there),
                cases,
                strength(cases),
                kind == Kind.SHARED_ENTITY);
    }

    private static Kind kind(List<Part> here, List<Part> there) {
        if (here.stream().anyMatch(Part::ties) && there.stream().anyMatch(Part::ties)) {
            return Kind.SHARED_ENTITY;
        }
        boolean residence =
                here.stream().anyMatch(Part::isResidence) && there.stream().anyMatch(Part::isResidence);
        return residence ? Kind.SAME_RESIDENCE : Kind.CO_OCCURRENCE;
    }

    private static LocalDate since(Kind kind, List<Part> here, List<Part> there) {
        return Stream.of(here, there)
                .map(parts -> parts.stream()
                        .filter(part -> kind != Kind.SHARED_ENTITY || part.ties())
                        .map(Part::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<String> roles(List<Part> parts) {
        return parts.stream().map(Part::role).distinct().sorted().toList();
    }

    /** 1 / ln d for something that d cases share, at least two. */
    static double strength(int cases) {
        return 1 / Math.log(cases);
    }

    /** {@return what it is, in words} */
    public Words words() {
        return Words.of(language -> TEXTS.say("tie." + kind, language, Map.of("entity", entity(language))));
    }

    private String entity(Language language) {
        // what is said is turned into Cyrillic as a whole
        Language written = language == Language.SR_CYRL ? Language.SR_LATN : language;
        return entityKind == null ? "" : TEXTS.say("entity." + entityKind, written, Map.of());
    }
}
