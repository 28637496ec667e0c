package org.svetionik.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.model.GraphModel;

class TransitionsTests {

    private final Transitions transitions = transitions();

    private static Transitions transitions() {
        try {
            return new Transitions(GraphModel.load());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TAKE_LEAD, UNLED, 'OPENER RECEIVER'",
        "HAND_OVER_LEAD, LED, LEAD",
        "SEND_REFERRAL, UNLED LED, OPENER LEAD RECEIVER",
        "REOPEN_CASE, CLOSED, LEAD OPENER",
        "RECEIVE_REFERRAL, SENT, RECEIVER",
        "ACCEPT_REFERRAL, SENT RECEIVED, RECEIVER",
        "REFUSE_REFERRAL, SENT RECEIVED, RECEIVER",
        "REDIRECT_REFERRAL, SENT RECEIVED ACCEPTED, RECEIVER",
        "GIVE_FEEDBACK, SENT RECEIVED ACCEPTED REFUSED REDIRECTED, RECEIVER",
        "END_MEASURE, UNLED LED CLOSED, PROVIDER"
    })
    void allowAnActInItsStatesToItsPartsAndToNoOther(String act, String states, String parts) {
        Set<State> from = set(State.class, states);
        Set<Part> by = set(Part.class, parts);
        for (State state : State.values()) {
            for (Part part : Part.values()) {
                if (from.contains(state) && by.contains(part)) {
                    transitions.of(act).require(state, Set.of(part), "code");
                } else {
                    assertThatThrownBy(() -> transitions.of(act).require(state, Set.of(part), "code"))
                            .as("%s of a %s by %s", act, state, part)
                            .isInstanceOf(RuntimeException.class);
                }
            }
        }
    }

    @Test
    void letWhoeverOpenedACaseCloseItWhileNobodyLeadsIt() {
        Transition close = transitions.of("CLOSE_CASE");
        close.require(State.LED, Set.of(Part.LEAD), "code");
        close.require(State.UNLED, Set.of(Part.OPENER), "code");
        assertThatThrownBy(() -> close.require(State.LED, Set.of(Part.OPENER), "code"))
                .hasMessage("Your institution has another part in this case: the lead does this");
        assertThatThrownBy(() -> close.require(State.CLOSED, Set.of(Part.LEAD), "code"))
                .hasMessage("This cannot be done any more: it is closed. Look at it again");
    }

    @Test
    void areOnThePageAsInTheFile() throws IOException {
        Map<String, String> page = Files.readAllLines(Path.of("docs/cases.md")).stream()
                .map(line -> line.split(" *\\| *", -1))
                .filter(cells -> cells.length == 5 && cells[2].matches("[A-Z, ]+"))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2] + " by " + cells[3]));
        Map<String, String> file = transitions.all().entrySet().stream()
                .collect(Collectors.toMap(
                        act -> camel(act.getKey()),
                        act -> words(State.values(), act.getValue().from()) + " by "
                                + act.getValue().by().stream()
                                        .map(Part::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
        assertThat(page).isEqualTo(file);
    }

    private static String words(State[] all, Set<State> some) {
        return Stream.of(all).filter(some::contains).map(State::name).collect(Collectors.joining(", "));
    }

    private static String camel(String act) {
        String[] words = act.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String words) {
        Set<E> set = EnumSet.noneOf(type);
        for (String word : words.split(" ", -1)) {
            set.add(Enum.valueOf(type, word));
        }
        assertThat(set).isNotEmpty();
        return set;
    }
}
