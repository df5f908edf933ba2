package org.vasomotion.trials.run;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.instrument.ObservedSigns;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// The usual instruments and examiners, with their errors.
@Api
public final class Instruments implements SignReading {

    public Instruments() {}

    @Override
    public Look at(VirtualPatients patients, long seed) {
        ObservedSigns observed = new ObservedSigns(patients, seed);
        return (int lane, long patient, Sign sign, Duration at) ->
                observed.of(lane, patient, sign, at).orElse(Double.NaN);
    }
}
