package org.svetionik.gaps;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.wording.Texts;

/** Explains a gap: the definition of its kind with formula and sources, and the judgement that it comes from. */
final class GapReasons {

    private static final String FORMULAS = "/gaps/formulas.properties";
    private static final Pattern AND = Pattern.compile("; *");

    private final Texts texts = Texts.of("/gaps/definitions");
    private final Properties formulas = formulas();

    private static Properties formulas() {
        try (InputStream in = Objects.requireNonNull(GapReasons.class.getResourceAsStream(FORMULAS))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FORMULAS, e);
        }
    }

    /**
     * The reason of a gap; without its numbers where no finding is given.
     *
     * @param toldInputs whether whoever asks may know what the snapshot holds
     */
    Explanation of(GapKind kind, @Nullable Finding finding, Judgement judgement, boolean toldInputs) {
        AsOf asOf = judgement.asOf();
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("windowMonths", String.valueOf(asOf.windowMonths));
        conditions.put("windowFrom", LocalDate.ofEpochDay(asOf.windowStart + 1L).toString());
        conditions.put("windowUntil", judgement.today().toString());
        if (judgement.knownAt() != null) {
            conditions.put("knownAt", judgement.knownAt().toString());
        }
        return new Explanation(
                kind + "/" + judgement.rules().version(),
                texts.words(kind + ".meaning", Map.of()),
                formulas.getProperty(kind + ".formula", ""),
                List.of(AND.split(formulas.getProperty(kind + ".sources", ""), -1)),
                Explanation.conditions(conditions),
                finding == null ? null : finding.of(),
                List.of(),
                Explanation.utc(judgement.moment()),
                String.valueOf(judgement.rules().version()),
                toldInputs ? Inputs.of(judgement.snapshot()) : Inputs.ofMoreThanIsSeen(judgement.moment()));
    }
}
