package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What a patient showed at one time, without noise, and what he was being given.
@Api
public final class Moment {

    private final Duration at;

    /// Each in the unit of its sign.
    @Dimensionless
    private final double[] signs;

    @Dimensionless
    private final double[] drugRates;

    @Dimensionless
    private final double[] treatmentRates;

    private Moment(Duration at, double[] signs, double[] drugRates, double[] treatmentRates) {
        this.at = at;
        this.signs = signs;
        this.drugRates = drugRates;
        this.treatmentRates = treatmentRates;
    }

    static Moment of(Duration at, VirtualPatients patients) {
        double[] signs = Arrays.stream(Sign.values())
                .mapToDouble(sign -> patients.read(0, sign))
                .toArray();
        double[] drugRates = new double[patients.formulary().drugs().size()];
        for (int i = 0; i < drugRates.length; i++) {
            drugRates[i] = patients.therapies().rate(0, i);
        }
        double[] treatmentRates = Arrays.stream(Treatment.values())
                .mapToDouble(treatment -> patients.therapies().rate(0, treatment))
                .toArray();
        return new Moment(at, signs, drugRates, treatmentRates);
    }

    /// After the start of the clock.
    public Duration at() {
        return at;
    }

    /// In the unit of the sign.
    @Dimensionless
    public double of(Sign sign) {
        return signs[sign.ordinal()];
    }

    /// The rate of the drug at a place of the formulary, in its unit.
    @Dimensionless
    public double drugRate(int place) {
        return drugRates[place];
    }

    /// In the unit of the treatment.
    @Dimensionless
    public double rate(Treatment treatment) {
        return treatmentRates[treatment.ordinal()];
    }
}
