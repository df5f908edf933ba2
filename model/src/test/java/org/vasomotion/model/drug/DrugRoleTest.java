package org.vasomotion.model.drug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugRoleTest {

    @ParameterizedTest
    @CsvSource({
        "CRYSTALLOID, CRYSTALLOID, true",
        "COLLOID, CRYSTALLOID, true",
        "CRYSTALLOID, COLLOID, true",
        "RED_CELLS, RED_CELLS, true",
        "RED_CELLS, CRYSTALLOID, false",
        "COLLOID, RED_CELLS, false",
        "CARRIER, CRYSTALLOID, false"
    })
    void should_stand_in_for_another_when_both_fill_the_circulation_or_are_the_same(
            DrugRole given, DrugRole asked, boolean stands) {
        assertThat(given.standsInFor(asked)).isEqualTo(stands);
    }

    @Test
    void should_list_crystalloids_and_colloids_when_asked_for_resuscitation_fluids() {
        assertThat(StandardDrugs.catalog().having(DrugRole::isResuscitationFluid))
                .contains(Fluids.SODIUM_CHLORIDE_0_9, Fluids.BALANCED_CRYSTALLOID)
                .doesNotContain(Vasopressors.NOREPINEPHRINE)
                .allSatisfy(drug -> assertThat(drug.role()).isIn(DrugRole.CRYSTALLOID, DrugRole.COLLOID));
    }
}
