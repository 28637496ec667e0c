package org.svetionik.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one file for each written language, as ICU MessageFormat patterns by key. */
public final class Texts {

    private final String base;
    private final Map<Language, Properties> patterns;
    private final Map<String, Words> withoutValues = new ConcurrentHashMap<>();

    private Texts(String base) {
        this.base = base;
        Properties latin = load(base + "_sr_Latn.properties");
        this.patterns =
                Map.of(Language.EN, load(base + "_en.properties"), Language.SR_LATN, latin, Language.SR_CYRL, latin);
    }

    /** The texts of the files that begin with this on the class path, as {@code /gaps/explanations}. */
    public static Texts of(String base) {
        return new Texts(base);
    }

    private static Properties load(String file) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** {@return the keys of a language} */
    public Set<String> keys(Language language) {
        return new TreeSet<>(properties(language).stringPropertyNames());
    }

    /** The text of a key with its values filled in; refuses a key that the language has no text for. */
    public String say(String key, Language language, Map<String, Object> values) {
        String pattern = properties(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException(base + " has no text " + key + " in " + language);
        }
        String said = new MessageFormat(pattern, language.written).format(values);
        return language == Language.SR_CYRL ? Cyrillic.of(said) : said;
    }

    /** The text of a key in every language. */
    public Words words(String key, Map<String, Object> values) {
        return values.isEmpty() ? withoutValues.computeIfAbsent(key, any -> said(any, values)) : said(key, values);
    }

    private Words said(String key, Map<String, Object> values) {
        return Words.of(language -> say(key, language, values));
    }

    private Properties properties(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }
}
