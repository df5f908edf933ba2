package org.vasomotion.trials.run;

import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.procedure.InspiratoryHolds;
import org.vasomotion.simulation.procedure.VascularOcclusionTest;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Derived;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Variable;

/// Reads the variables of a study in virtual patients.
final class Observer {

    /// Dynes per square centimetre in a millimetre of mercury, times 60 s over 1000 mL.
    private static final double RESISTANCE_UNITS = 80;

    /// Oxygen that a gram of hemoglobin carries, mL (Huefner's number as clinicians use it), times 10 dL
    /// per litre.
    private static final double OXYGEN_PER_GRAM_AND_LITRE = 1.34 * 10;

    private static final double PERCENT = 100;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double ML_PER_LITRE = 1000;

    private final VirtualPatients patients;
    private final SignReading.Look bedside;

    Observer(VirtualPatients patients, SignReading.Look bedside) {
        this.patients = patients;
        this.bedside = bedside;
    }

    /// In the published unit.
    double read(Variable variable, int lane, long patient, Duration at) {
        ToDoubleFunction<Sign> signs = switch (variable.reader()) {
            case BEDSIDE -> sign -> sign(sign, lane, patient, at);
            case TRUE_VALUE -> sign -> patients.read(lane, sign);
        };
        return variable.factor()
                * switch (variable.observable()) {
                    case Observable.OfSign of -> signs.applyAsDouble(of.sign());
                    case Observable.OfDerived of -> derived(of.derived(), signs, lane);
                    case Observable.OfDrug of ->
                        patients.therapies().rate(lane, patients.formulary().place(of.drug()));
                    case Observable.Recorded _ -> Double.NaN;
                };
    }

    /// As the bedside reads it.
    double sign(Sign sign, int lane, long patient, Duration at) {
        return bedside.read(lane, patient, sign, at);
    }

    private double derived(Derived derived, ToDoubleFunction<Sign> signs, int lane) {
        double index = signs.applyAsDouble(Sign.CARDIAC_INDEX);
        return switch (derived) {
            case CARDIAC_OUTPUT -> index * surface(lane);
            case STROKE_VOLUME_INDEX -> signs.applyAsDouble(Sign.STROKE_VOLUME) / surface(lane);
            case SYSTEMIC_VASCULAR_RESISTANCE_INDEX -> RESISTANCE_UNITS * drivingPressure(signs) / index;
            case OXYGEN_DELIVERY_INDEX -> index * oxygenPerLitre(signs);
            case CORE_TO_TOE_GRADIENT ->
                signs.applyAsDouble(Sign.CORE_TEMPERATURE) - signs.applyAsDouble(Sign.TOE_TEMPERATURE);
            case VENOUS_RETURN_RESISTANCE_INDEX ->
                (signs.applyAsDouble(Sign.MEAN_SYSTEMIC_FILLING_PRESSURE)
                                - signs.applyAsDouble(Sign.CENTRAL_VENOUS_PRESSURE))
                        / index;
            case KIDNEY_BLOOD_FLOW -> flowMlPerMin(Bed.KIDNEY, lane);
            case KIDNEY_FLOW_SHARE -> PERCENT * flowMlPerMin(Bed.KIDNEY, lane) / (index * surface(lane) * ML_PER_LITRE);
            case KIDNEY_OXYGEN_DELIVERY -> kidneyDeliveryMlPerMin(signs, lane);
            case KIDNEY_OXYGEN_CONSUMPTION -> kidneyConsumptionMlPerMin(lane);
            case KIDNEY_OXYGEN_EXTRACTION ->
                PERCENT * kidneyConsumptionMlPerMin(lane) / kidneyDeliveryMlPerMin(signs, lane);
            case KIDNEY_VASCULAR_RESISTANCE -> drivingPressure(signs) / flowMlPerMin(Bed.KIDNEY, lane);
            case LIVER_BLOOD_FLOW -> flowMlPerMin(Bed.GUT, lane) + flowMlPerMin(Bed.HEPATIC_ARTERY, lane);
            case GUT_BLOOD_FLOW -> flowMlPerMin(Bed.GUT, lane);
            case MEAN_SYSTEMIC_PRESSURE_BY_HOLDS ->
                InspiratoryHolds.of(patients, lane).meanSystemicMmHg();
            case MUSCLE_SATURATION_RECOVERY ->
                SECONDS_PER_MINUTE * VascularOcclusionTest.of(patients, lane).recoveryPercentPerS();
        };
    }

    private static double drivingPressure(ToDoubleFunction<Sign> signs) {
        return signs.applyAsDouble(Sign.MEAN_ARTERIAL_PRESSURE) - signs.applyAsDouble(Sign.CENTRAL_VENOUS_PRESSURE);
    }

    private static double oxygenPerLitre(ToDoubleFunction<Sign> signs) {
        return OXYGEN_PER_GRAM_AND_LITRE
                * signs.applyAsDouble(Sign.HEMOGLOBIN)
                * signs.applyAsDouble(Sign.ARTERIAL_OXYGEN_SATURATION)
                / PERCENT;
    }

    private double kidneyDeliveryMlPerMin(ToDoubleFunction<Sign> signs, int lane) {
        return flowMlPerMin(Bed.KIDNEY, lane) * oxygenPerLitre(signs) / ML_PER_LITRE;
    }

    private double kidneyConsumptionMlPerMin(int lane) {
        return patients.block().size(lane)
                * patients.block().bedSignals().of(BedSignal.OXYGEN_SUPPLY, Bed.KIDNEY.place())[lane];
    }

    private double surface(int lane) {
        return patients.block().parameters().of(Parameter.BODY_SURFACE_AREA)[lane];
    }

    private double flowMlPerMin(Bed bed, int lane) {
        return SECONDS_PER_MINUTE
                * patients.block().size(lane)
                * patients.block().bedSignals().of(BedSignal.FLOW, bed.place())[lane];
    }
}
