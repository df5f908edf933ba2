package org.vasomotion.simulation.scenario;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// What is done to a patient.
@Api
public sealed interface Order {

    /// From now on, and no more by titration.
    ///
    /// @param rate in the drug's unit of rate; zero stops it
    record Infuse(String drug, @Dimensionless double rate) implements Order {}

    /// From now on until the drug is infused or titrated otherwise: every 30 s the rate is changed in
    /// proportion to how far a sign is from where it should be.
    ///
    /// @param target in the unit of the sign
    /// @param by change of the rate per unit that the sign is too low, in the drug's unit of rate
    /// @param most highest rate, in the drug's unit of rate
    record Titrate(
            String drug,
            Sign sign,
            @Dimensionless double target,
            @Dimensionless double by,
            @Dimensionless double most) implements Order {}

    /// A volume over a time, in addition to what runs already.
    record Give(Treatment treatment, double volumeMl, Duration over) implements Order {

        private static final Duration SHORTEST = Duration.ofSeconds(1);

        public Give {
            if (!(volumeMl > 0) || over.compareTo(SHORTEST) < 0 || !treatment.isVolume()) {
                throw new IllegalArgumentException("a volume above 0 mL is given over a second or longer");
            }
        }
    }

    /// Every volume of this kind that runs is cut short, and the rate beside them is zero from now on.
    record Stop(Treatment treatment) implements Order {}

    /// A rate from now on, in the unit of the treatment.
    record Run(Treatment treatment, @Dimensionless double rate) implements Order {}

    /// A parameter from now on, in its unit.
    record Change(Parameter parameter, @Dimensionless double value) implements Order {

        public Change {
            if (parameter == Parameter.INOCULUM) {
                throw new IllegalArgumentException("an inoculum counts at the start only: it belongs to the patient");
            }
        }
    }

    /// A bed that differs from now on.
    record Vary(
            BedVariation variation, Bed bed, @Dimensionless double value) implements Order {}
}
