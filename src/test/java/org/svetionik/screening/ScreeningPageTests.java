package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.screening.Signs.RULES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.svetionik.screening.Condition.Proxies;
import org.svetionik.screening.StepRules.Caution;
import org.svetionik.screening.StepRules.OwnDuty;
import org.svetionik.screening.StepRules.Rule;

/** Holds docs/screening.md to the rules of version 1. */
class ScreeningPageTests {

    private final String page;

    ScreeningPageTests() throws IOException {
        page = Files.readString(Path.of("docs/screening.md"));
    }

    @Test
    void givesEachRuleInOrder() {
        assertThat(rows("| Rule | Counts |"))
                .containsExactlyElementsOf(
                        RULES.rules().stream().map(ScreeningPageTests::row).toList());
    }

    private static String row(Rule rule) {
        return String.join(
                " | ", "| " + rule.code(), counts(rule.when()), rule.step().name(), sources(rule.basis()) + " |");
    }

    private static String counts(Condition when) {
        String said = when.proxies() == Proxies.ONLY ? "proxies alone" : String.join(", ", when.kinds());
        said += when.urgencies().isEmpty() ? "" : " of urgency " + String.join(", ", when.urgencies());
        return said + (when.days() == 1 ? "" : " on " + when.days() + " days within " + when.withinDays());
    }

    private static String sources(Basis basis) {
        List<String> said = new ArrayList<>();
        basis.sources().forEach(source -> said.add(source.substring(0, source.indexOf(' '))));
        if (basis.unverified()) {
            said.add("unverified");
        }
        return String.join(", ", said);
    }

    @Test
    void givesEachCautionInOrder() {
        assertThat(rows("| Rule | Signs |"))
                .containsExactlyElementsOf(RULES.mustNotBeTold().stream()
                        .map(ScreeningPageTests::row)
                        .toList());
    }

    private static String row(Caution caution) {
        String signs = String.join(
                "; ",
                caution.signs().stream()
                        .map(when -> String.join(", ", when.kinds())
                                + (when.groups().isEmpty() ? "" : " under " + String.join(", ", when.groups()))
                                + String.join(", ", when.indicators()))
                        .toList());
        return "| " + caution.code() + " | " + signs + " | " + caution.party() + " |";
    }

    @Test
    void namesDutiesProxiesWindowAndNumbers() {
        assertThat(page)
                .contains(RULES.duties().stream().map(OwnDuty::code).toList())
                .contains(RULES.proxies())
                .contains("counts for " + RULES.lookBackDays() + " days", "TEAM_CONCLUDES (7\ndays)", "on 192");
    }

    private List<String> rows(String heading) {
        return Stream.of(page.split("\n", -1))
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
