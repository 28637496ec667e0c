package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcelCommandTests {

    @Test
    void isKnownAndAsksForAFile() {
        assertThat(Commands.know(new String[] {"ocel"})).isTrue();
        assertThat(Commands.run(new String[] {"ocel", "--help"})).isZero();
        assertThat(Commands.run(new String[] {"ocel"})).isEqualTo(2);
        assertThat(Commands.run(new String[] {"ocel", "--out", "log.json", "--as-of", "June"}))
                .isEqualTo(2);
    }
}
