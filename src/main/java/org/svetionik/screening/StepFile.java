package org.svetionik.screening;

import static org.svetionik.screening.NextStep.EMERGENCY;
import static org.svetionik.screening.NextStep.MONITOR;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.svetionik.screening.Condition.Proxies;
import org.svetionik.screening.StepRules.Rule;
import org.svetionik.wording.Language;
import org.svetionik.wording.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file that holds one version of the rules. It is refused where it says anything that no rule reads, and where it breaks what holds in every
 * version: a disclosure is an emergency, risk factors stay in the school, and proxies raise nothing.
 */
final class StepFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final String DISCLOSURE = "DIRECT_DISCLOSURE";

    private final Resource file;
    private final Set<String> worded;

    StepFile(Resource file, Texts texts) {
        this.file = file;
        this.worded = texts.keys(Language.EN);
    }

    StepRules read() {
        StepRules rules = parsed();
        check(
                rules.version() >= 1 && ("steps-" + rules.version() + ".yaml").equals(file.getFilename()),
                "version is " + rules.version() + "; the file of version N is named steps-N.yaml");
        check(rules.lookBackDays() >= 1, "lookBackDays is " + rules.lookBackDays() + "; it is 1 or more");
        rules.rules().forEach(this::check);
        check(
                rules.rules().stream().anyMatch(StepFile::takesEveryDisclosure),
                "no rule makes every DIRECT_DISCLOSURE an EMERGENCY");
        worded("rule", rules.rules().stream().map(Rule::code).toList());
        worded(
                "caution",
                rules.mustNotBeTold().stream().map(StepRules.Caution::code).toList());
        worded("own", rules.duties().stream().map(StepRules.OwnDuty::code).toList());
        worded(
                "phone",
                rules.phoneFirst().stream().map(StepRules.Telephone::code).toList());
        return rules;
    }

    private StepRules parsed() {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, StepRules.class);
        } catch (IOException | JacksonException | NullPointerException e) {
            throw new IllegalStateException(
                    file.getDescription() + ": it is not a file of steps: " + e.getMessage(), e);
        }
    }

    private void check(Rule rule) {
        Condition when = rule.when();
        boolean disclosures = when.kinds().equals(Set.of(DISCLOSURE));
        if (rule.step() != MONITOR) {
            check(
                    !when.kinds().isEmpty() && !when.kinds().contains("RISK_FACTOR"),
                    rule.code() + " lets a risk factor leave the school; name the other kinds in when.kinds");
            check(
                    disclosures || when.proxies() == Proxies.EXCLUDED,
                    rule.code() + " lets a proxy of poverty or custom raise the step");
        }
        check(
                when.days() == 1 || when.withinDays() >= when.days() - 1,
                rule.code() + " asks for more days than there are in withinDays");
    }

    private static boolean takesEveryDisclosure(Rule rule) {
        Condition when = rule.when();
        return rule.step() == EMERGENCY
                && when.kinds().contains(DISCLOSURE)
                && when.urgencies().isEmpty()
                && when.groups().isEmpty()
                && when.indicators().isEmpty()
                && when.proxies() == Proxies.INCLUDED
                && when.days() == 1;
    }

    private void worded(String what, List<String> codes) {
        for (String code : codes) {
            check(
                    worded.contains(what + "." + code),
                    what + " " + code + " has no text; only those of the program can be used");
        }
    }

    private void check(boolean fine, String fault) {
        if (!fine) {
            throw new IllegalStateException(file.getDescription() + ": " + fault);
        }
    }
}
