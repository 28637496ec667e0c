package org.svetionik.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.svetionik.graph.BadRequest;

class RefusalsTests {

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/recording/refusals_" + language + ".properties"), UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }

    @Test
    void sayEveryRuleInBothLanguages() throws IOException {
        assertThat(sentences("en").keySet())
                .isNotEmpty()
                .isEqualTo(sentences("sr_Latn").keySet());
    }

    @Test
    void keepTheNamesOfTheInterfaceInTheirScript() {
        BadRequest refusal = Refusals.of("SEVERAL_RECEIVERS", "receiverCode", Map.of("receivers", "SWC-1, CENTRE"));
        assertThat(refusal.words())
                .containsEntry("en", "Give receiverCode, since several institutions come into question: SWC-1, CENTRE")
                .containsEntry("srCyrl", "Наведите receiverCode, јер долази у обзир више установа: SWC-1, CENTRE");
    }

    @Test
    void nameTheRuleAndTheWayInWhichItIsBroken() {
        BadRequest refusal = Refusals.of("TEXT", "LENGTH", "titleEn", Map.of("fewest", 3, "most", 4000));
        assertThat(refusal.code()).isEqualTo("TEXT");
        assertThat(refusal.field()).isEqualTo("titleEn");
        assertThat(refusal.words())
                .containsEntry("en", "titleEn must have 3 to 4,000 characters")
                .containsEntry("srLatn", "titleEn mora imati 3 do 4.000 znakova");
    }
}
