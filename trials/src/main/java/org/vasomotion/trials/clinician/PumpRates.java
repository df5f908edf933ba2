package org.vasomotion.trials.clinician;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What the pumps at a bed show.
@Api
public interface PumpRates {

    /// In the drug's unit of rate; zero for one that does not run or is not known.
    @Dimensionless
    double of(String drug);

    /// Those of a virtual patient.
    static PumpRates of(VirtualPatients patients, int lane) {
        return drug -> {
            for (int place = 0; place < patients.formulary().drugs().size(); place++) {
                if (patients.formulary().drugs().get(place).name().equals(drug)) {
                    return patients.therapies().rate(lane, place);
                }
            }
            return 0;
        };
    }
}
