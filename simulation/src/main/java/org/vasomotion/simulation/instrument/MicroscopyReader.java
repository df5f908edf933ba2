package org.vasomotion.simulation.instrument;

import static org.vasomotion.simulation.sign.Sign.MICROVASCULAR_FLOW_INDEX;
import static org.vasomotion.simulation.sign.Sign.PERFUSED_VESSEL_DENSITY;
import static org.vasomotion.simulation.sign.Sign.PROPORTION_OF_PERFUSED_VESSELS;
import static org.vasomotion.simulation.sign.Sign.RED_BLOOD_CELL_VELOCITY;

import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.instrument.MeasurementError.Observer;

/// Someone who scores clips, with his own bias for each score.
///
/// @param perfused of the proportion of perfused vessels
/// @param flowIndex of the microvascular flow index
/// @param density of vessel densities
/// @param velocity of red cell velocity
@Api
public record MicroscopyReader(Observer perfused, Observer flowIndex, Observer density, Observer velocity) {

    /// The biases of a reader, drawn once.
    public static MicroscopyReader drawn(RandomGenerator chance) {
        return new MicroscopyReader(
                StandardErrors.of(PROPORTION_OF_PERFUSED_VESSELS).observer(chance),
                StandardErrors.of(MICROVASCULAR_FLOW_INDEX).observer(chance),
                StandardErrors.of(PERFUSED_VESSEL_DENSITY).observer(chance),
                StandardErrors.of(RED_BLOOD_CELL_VELOCITY).observer(chance));
    }
}
