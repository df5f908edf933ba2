package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What a patient showed at one time, without noise, and what he was being given.
///
/// @param at after the start of the clock
/// @param signs each in its unit
/// @param drugRates in the order of the formulary, each in the unit of its drug
/// @param treatmentRates each in its unit
@Api
public record Moment(
        Duration at,
        @Dimensionless Map<Sign, Double> signs,
        @Dimensionless List<Double> drugRates,
        @Dimensionless Map<Treatment, Double> treatmentRates) {

    public Moment {
        signs = Map.copyOf(signs);
        drugRates = List.copyOf(drugRates);
        treatmentRates = Map.copyOf(treatmentRates);
    }

    static Moment of(Duration at, VirtualPatients patients) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            signs.put(sign, patients.read(0, sign));
        }
        List<Double> drugRates = new ArrayList<>();
        for (int place = 0; place < patients.formulary().drugs().size(); place++) {
            drugRates.add(patients.therapies().rate(0, place));
        }
        Map<Treatment, Double> treatmentRates = new EnumMap<>(Treatment.class);
        for (Treatment treatment : Treatment.values()) {
            treatmentRates.put(treatment, patients.therapies().rate(0, treatment));
        }
        return new Moment(at, signs, drugRates, treatmentRates);
    }

    /// In the unit of the sign.
    @Dimensionless
    public double of(Sign sign) {
        return Objects.requireNonNull(signs.get(sign));
    }

    /// The rate of the drug at a place of the formulary, in its unit.
    @Dimensionless
    public double drugRate(int place) {
        return drugRates.get(place);
    }

    /// In the unit of the treatment.
    @Dimensionless
    public double rate(Treatment treatment) {
        return Objects.requireNonNull(treatmentRates.get(treatment));
    }
}
