package org.svetionik.exercises;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented case studies that come with the program, one file each. */
final class ShippedCaseStudies {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ShippedCaseStudies() {}

    /** A text in both languages in which they are written. */
    record Written(String en, String sr) {}

    /** The key of a file. */
    record Key(
            List<String> marked,
            ExerciseStep step,
            @Nullable String form,
            Written explanation,
            List<String> sources) {}

    /**
     * A file.
     *
     * @param code of the story, the same in all of its versions
     */
    record Study(String code, int version, Written title, Written text, List<String> offered, Key key) {

        String caseStudyCode() {
            return codeOf(version);
        }

        private String codeOf(int one) {
            return "CS-" + code + "-" + one;
        }

        @Nullable
        String replaces() {
            return version == 1 ? null : codeOf(version - 1);
        }

        CaseStudyInput input() {
            return new CaseStudyInput(
                    title.en(),
                    title.sr(),
                    text.en(),
                    text.sr(),
                    offered,
                    key.marked(),
                    key.step(),
                    key.form(),
                    key.explanation().en(),
                    key.explanation().sr(),
                    key.sources(),
                    replaces());
        }
    }

    /** All of them, each version after the one that it replaces. */
    static List<Study> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:exercises/*.yaml"))
                    .map(ShippedCaseStudies::read)
                    .sorted(Comparator.comparing(Study::code).thenComparing(Study::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The case studies cannot be listed", e);
        }
    }

    private static Study read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, Study.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription() + " cannot be read", e);
        }
    }
}
