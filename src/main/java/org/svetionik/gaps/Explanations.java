package org.svetionik.gaps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;

/** Findings in words that a coordinator can read, and what would close each. The texts are in {@code gaps/explanations_*.properties}. */
final class Explanations {

    private final Texts texts = Texts.of("/gaps/explanations");
    private final BiFunction<Subject, Language, String> names;

    /** Explanations that call a subject by the name that the function gives it in a language. */
    Explanations(BiFunction<Subject, Language, String> names) {
        this.names = names;
    }

    String finding(Finding finding, Language language) {
        return say(finding, language, "finding");
    }

    String whatWouldCloseIt(Finding finding, Language language) {
        return say(finding, language, "closes");
    }

    private String say(Finding finding, Language language, String part) {
        return texts.say(key(finding) + "." + part, language, values(finding, language));
    }

    private static String key(Finding finding) {
        boolean alone = finding.subjects().size() == 1;
        return switch (finding.status()) {
            case CANNOT_TELL -> "CANNOT_TELL";
            case NO_RECORD, WARNING -> finding.kind() + "." + finding.status();
            case OPEN ->
                switch (finding.kind()) {
                    case UNTRAINED ->
                        finding.kind() + "." + finding.subjects().get(0).role();
                    case CONFLICTING_DECISIONS, CHANNEL_DROP -> finding.kind() + (alone ? ".ALONE" : "");
                    default -> finding.kind().name();
                };
        };
    }

    private Map<String, Object> values(Finding finding, Language language) {
        Map<String, Object> values = new HashMap<>(finding.facts());
        values.put("first", names.apply(finding.subjects().get(0), language));
        if (finding.subjects().size() > 1) {
            values.put("second", names.apply(finding.subjects().get(1), language));
        }
        values.put("observed", finding.observed());
        values.put("of", finding.of());
        values.put("expected", finding.expected());
        values.put("needed", finding.needed() == null ? 0L : finding.needed());
        if (finding.probability() != null) {
            values.put("probability", finding.probability());
        }
        if (finding.interval() != null) {
            values.put("lower", finding.interval().lower());
            values.put("upper", finding.interval().upper());
        }
        return values;
    }
}
