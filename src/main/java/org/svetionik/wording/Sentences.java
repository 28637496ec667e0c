package org.svetionik.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that name arguments and codes: these stand in the letters that they have, whatever the script. */
public final class Sentences {

    private static final List<String> NAMES = List.of("field", "other", "reasons", "receivers");

    private final Texts texts;

    private Sentences(Texts texts) {
        this.texts = texts;
    }

    /** Those of the files that begin with this on the class path. */
    public static Sentences of(String base) {
        return new Sentences(Texts.of(base));
    }

    /** The sentence of a key by language, {@code en}, {@code srLatn} and {@code srCyrl}. */
    public Map<String, String> say(String key, String field, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("field", field);
        Words words = Words.of(language -> say(key, language, all));
        return Map.of("en", words.en(), "srLatn", words.srLatn(), "srCyrl", words.srCyrl());
    }

    private String say(String key, Language language, Map<String, Object> values) {
        Map<String, Object> kept = new HashMap<>(values);
        NAMES.forEach(name -> kept.computeIfPresent(name, (known, value) -> mark(name)));
        String said = texts.say(key, language, kept);
        for (String name : NAMES) {
            said = said.replace(mark(name), String.valueOf(values.get(name)));
        }
        return said;
    }

    /** A letter of no script in place of a name. */
    private static String mark(String name) {
        return String.valueOf((char) (0xe000 + NAMES.indexOf(name)));
    }
}
