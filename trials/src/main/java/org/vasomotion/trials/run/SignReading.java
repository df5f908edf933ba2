package org.vasomotion.trials.run;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Who reads the signs, with which errors.
@Api
public interface SignReading {

    /// One that looks at these patients.
    Look at(VirtualPatients patients, long seed);

    /// Reads one sign once.
    @Api
    interface Look {

        /// In the unit of the sign; no number where it cannot be measured.
        ///
        /// @param patient number of the patient on the lane
        /// @param at of the reading; readings of other times have other errors
        double read(int lane, long patient, Sign sign, Duration at);
    }
}
