package org.vasomotion.simulation.forecast;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Something that is known of a patient.
@Api
public sealed interface Clue {

    /// As it was measured, in the unit of the clue.
    @Dimensionless
    double value();

    /// How long ago that was.
    Duration age();

    /// What it is of a virtual patient, without error, in the unit of the clue.
    @Dimensionless
    double truth(VirtualPatients patients, int lane);

    /// A sign that was measured.
    @Api
    record Measured(Sign sign, @Dimensionless double value, Duration age) implements Clue {

        @Override
        public double truth(VirtualPatients patients, int lane) {
            return patients.read(lane, sign);
        }
    }

    /// A drug that runs.
    ///
    /// @param value its rate, in the drug's unit of rate
    @Api
    record Infused(String drug, @Dimensionless double value, Duration age) implements Clue {

        @Override
        public double truth(VirtualPatients patients, int lane) {
            return patients.therapies().rate(lane, patients.formulary().place(drug));
        }
    }
}
