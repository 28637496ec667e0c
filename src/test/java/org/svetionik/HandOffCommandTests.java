package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandOffCommandTests {

    @Test
    void isKnownAndAsksForAFormatAndARole() {
        assertThat(Commands.know(new String[] {"hand-off"})).isTrue();
        assertThat(Commands.run(new String[] {"hand-off", "--help"})).isZero();
        assertThat(Commands.run(new String[] {"hand-off", "files", "--role", "ANALYST"}))
                .isEqualTo(2);
        assertThat(Commands.run(new String[] {"hand-off", "files", "--format", "GEXF"}))
                .isEqualTo(2);
        assertThat(Commands.run(new String[] {"hand-off", "files", "--role", "ANALYST", "--format", "PDF"}))
                .isEqualTo(2);
    }
}
