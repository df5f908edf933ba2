package org.vasomotion.model.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// The fluid balance counts volumes: a fluid charted per kilogram would be lost from it without a trace.
final class FluidUnitsTest {

    @Test
    void should_refuse_a_fluid_when_it_accepts_what_the_balance_cannot_count() {
        DrugBuilder row = Drug.named("any-fluid", "Any fluid")
                .role(DrugRole.CRYSTALLOID)
                .amount(Interval.of(0, 1000, Unit.MILLILITRE), Citation.proposal("test"))
                .accepts(Unit.MILLILITRE_PER_KILOGRAM_PER_HOUR)
                .evidence(Citation.proposal("test"));
        assertThatThrownBy(row::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("any-fluid")
                .hasMessageContaining("mL/kg/h");
    }

    @Test
    void should_accept_volumes_and_volume_rates_only_when_a_standard_row_is_a_fluid() {
        assertThat(StandardDrugs.catalog().all())
                .filteredOn(drug -> drug.role().isFluid())
                .isNotEmpty()
                .allSatisfy(drug -> assertThat(drug.acceptedUnits())
                        .extracting(Unit::dimension)
                        .containsOnly(Dimension.VOLUME, Dimension.VOLUME_RATE));
    }
}
