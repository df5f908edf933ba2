package org.vasomotion.simulation.instrument;

import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What about a patient decides whether, and how well, he can be measured.
final class BedsideConditions {

    /// Dye densitometry fails where the finger has less than a fifth of its flow: specification, section 4.
    @Dimensionless
    private static final double LEAST_FINGER_FLOW = 0.2;

    /// Skin too dark for mottling to be scored; assumed, to be set by the population that is looked at.
    @Dimensionless
    private static final double DARK_SKIN = 0.05;

    /// What the room adds to capillary refill: 2 % for each degree that it is colder than usual
    /// (specification, section 4, from memory, for the skin; that the room stands for it is assumed).
    @Dimensionless
    private static final double REFILL_PER_CEL = 1.02;

    private static final Set<Sign> ARTERIAL_PRESSURES =
            EnumSet.of(Sign.MEAN_ARTERIAL_PRESSURE, Sign.SYSTOLIC_ARTERIAL_PRESSURE, Sign.DIASTOLIC_ARTERIAL_PRESSURE);

    private static final Set<Sign> REFILLS = EnumSet.of(Sign.CAPILLARY_REFILL_TIME, Sign.KNEE_CAPILLARY_REFILL_TIME);

    private static final int NO_PLACE = -1;

    private final VirtualPatients patients;
    private final long seed;
    private final int norepinephrine;
    private final Map<Long, RadialArtery> arteries = new HashMap<>();

    BedsideConditions(VirtualPatients patients, long seed) {
        this.patients = patients;
        this.seed = seed;
        List<String> drugs =
                patients.formulary().drugs().stream().map(drug -> drug.name()).toList();
        this.norepinephrine = drugs.contains("norepinephrine") ? drugs.indexOf("norepinephrine") : NO_PLACE;
    }

    boolean canMeasure(int lane, long patient, Sign sign) {
        if (sign == Sign.MOTTLING_SCORE) {
            return RandomStream.of(seed, patient, "skin").nextDouble() >= DARK_SKIN;
        }
        return sign != Sign.INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE || !isFingerCold(lane);
    }

    /// Whether a clip on the finger finds hardly any pulse.
    boolean isFingerCold(int lane) {
        return fingerFlow(lane) < LEAST_FINGER_FLOW;
    }

    static boolean isArterialPressure(Sign sign) {
        return ARTERIAL_PRESSURES.contains(sign);
    }

    /// What an instrument without error would be shown, in the unit of the sign.
    @Dimensionless
    double shown(int lane, long patient, Sign sign) {
        double truth = patients.read(lane, sign);
        if (isArterialPressure(sign)) {
            return truth - tooLowMmHg(lane, patient);
        }
        return REFILLS.contains(sign) ? truth * cold(lane) : truth;
    }

    @Dimensionless
    private double cold(int lane) {
        double colderCel = Parameter.AMBIENT_TEMPERATURE.reference()
                - patients.block().parameters().of(Parameter.AMBIENT_TEMPERATURE)[lane];
        return Elementary.exp(colderCel * Elementary.log(REFILL_PER_CEL));
    }

    /// How much too low the patient's radial artery reads at present.
    private double tooLowMmHg(int lane, long patient) {
        double rateUgPerKgMin =
                norepinephrine == NO_PLACE ? 0 : patients.therapies().rate(lane, norepinephrine);
        return arteries.computeIfAbsent(
                        patient, number -> RadialArtery.drawn(RandomStream.of(seed, number, "radial artery")))
                .tooLowMmHg(rateUgPerKgMin);
    }

    /// Relative to rest, mean of the skin's territories.
    @Dimensionless
    private double fingerFlow(int lane) {
        DoubleSummaryStatistics flows = new DoubleSummaryStatistics();
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            flows.accept(
                    patients.block().territorySignals().of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN.territory(k))[lane]);
        }
        return flows.getAverage();
    }
}
