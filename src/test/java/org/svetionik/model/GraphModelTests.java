package org.svetionik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphModelTests {

    private final GraphModel model = GraphModel.load();

    @Test
    void readsEveryRelationshipFromBothEnds() {
        assertThat(model.link("Referral", "sender").orElseThrow().target()).isEqualTo("Institution");
        assertThat(model.link("Institution", "sentReferrals").orElseThrow().many())
                .isTrue();
    }

    @Test
    void keepsTheTablesInTheOrderOfTheImport() {
        assertThat(model.tables().keySet()).hasSize(20).startsWith("districts", "municipalities", "institutions");
    }

    @Test
    void findsALabelByItsSubtype() {
        assertThat(model.nodeOrSubtype("School").orElseThrow().label()).isEqualTo("Institution");
    }
}
