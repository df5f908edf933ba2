package org.vasomotion.simulation.cause;

import static org.vasomotion.simulation.patient.Parameter.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;

/// One thing that is wrong with a patient, graded from 0 to 1.
///
/// What each moves, and how far at grade 1, follows the phenotypes of the specification, section 9.3, where
/// it has one; the other sizes are assumptions.
@Api
public enum Mechanism {
    /// Blood that lies in veins without stretching them.
    HYPOVOLEMIA("veins hold 900 mL that do not fill the heart", Map.of(UNSTRESSED_VOLUME_SHIFT, 900.0)),
    /// Nitric oxide of inducible synthase, and arteries deaf to catecholamines.
    VASOPLEGIA(
            "arterioles wide and deaf to catecholamines",
            Map.of(INDUCIBLE_SYNTHASE_LOADING, 1.5, ARTERIAL_DESENSITISATION, 0.45)),
    /// Endothelium that cannot dilate, uneven tone, tighter in skin and mucosa: precapillaries shut at a
    /// normal pressure.
    BOTTLENECK(
            "precapillary arterioles shut in skin and mucosa at a normal pressure",
            Map.of(HETEROGENEITY_LOADING, 1.35, ENDOTHELIAL_LOADING, 0.97, LOCAL_CONTROL_LOADING, 1.0),
            List.of(Bed.SKIN, Bed.SUBLINGUAL),
            0.8),
    /// A barrier that leaks and a glycocalyx that is gone.
    LEAK("capillaries leak, tissue swells", Map.of(BARRIER_LEAK_LOADING, 2.2, GLYCOCALYX_LOSS, 0.9)),
    /// Capillaries plugged by thrombi, which no vasodilator opens.
    MICROTHROMBOSIS("capillaries plugged by thrombi", Map.of(COAGULOPATHY, 0.5)),
    /// Mitochondria that cannot use the oxygen that they get.
    CYTOPATHIC_HYPOXIA("mitochondria use half the oxygen they could", Map.of(MITOCHONDRIAL_LOSS, 0.5)),
    /// Lactate from beta-2 stimulation and blocked pyruvate, without any want of oxygen.
    ADRENERGIC_LACTATE(
            "lactate by epinephrine and blocked pyruvate", Map.of(EPINEPHRINE_LOADING, 6.0, PYRUVATE_BLOCK, 0.6)),
    /// A weak and stiff heart.
    CARDIOMYOPATHY("heart weak and stiff", Map.of(MYOCARDIAL_LOADING, 0.6, DIASTOLIC_STIFFNESS, 0.3));

    private final String words;

    /// By parameter, the value at grade 1 in the unit of the parameter; every one of them is zero without the
    /// mechanism.
    @Dimensionless
    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final Map<Parameter, Double> atFullGrade;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<Bed> tightBeds;

    @Dimensionless
    private final double toneShift;

    Mechanism(String words, Map<Parameter, Double> atFullGrade) {
        this(words, atFullGrade, List.of(), 0);
    }

    Mechanism(String words, Map<Parameter, Double> atFullGrade, List<Bed> tightBeds, double toneShift) {
        this.words = words;
        this.atFullGrade = Map.copyOf(atFullGrade);
        this.tightBeds = List.copyOf(tightBeds);
        this.toneShift = toneShift;
    }

    public String words() {
        return words;
    }

    /// A patient with these mechanisms and nothing else, severity 1 and at once; without any, a healthy one.
    ///
    /// @param grades from 0 to 1
    public static PatientParameters alone(Map<Mechanism, Double> grades) {
        Map<Parameter, Double> loadings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isLoading()) {
                loadings.put(parameter, 0.0);
            }
        }
        PatientParameters patient = PatientParameters.reference().with(Parameter.PRESCRIBED_SEVERITY, 1);
        for (Map.Entry<Mechanism, Double> entry : grades.entrySet()) {
            double grade = graded(entry.getKey(), entry.getValue());
            entry.getKey()
                    .atFullGrade
                    .forEach((parameter, full) -> loadings.merge(parameter, full * grade, Double::sum));
            patient = entry.getKey().tightened(patient, grade);
        }
        for (Map.Entry<Parameter, Double> loading : loadings.entrySet()) {
            patient = patient.with(loading.getKey(), loading.getValue());
        }
        return patient;
    }

    /// Makes it worse, or better, in a patient who is living already: adds so many grades to what is there.
    ///
    /// @param by from -1 to 1; what a mechanism moves adds up, so that the same taken back restores the
    ///     patient
    public void shift(PatientBlock block, int lane, @Dimensionless double by) {
        atFullGrade.forEach((parameter, value) -> block.parameters().of(parameter)[lane] += value * by);
        for (Bed bed : tightBeds) {
            block.variations().of(BedVariation.TONE_SHIFT, bed.place())[lane] += toneShift * by;
        }
    }

    private static double graded(Mechanism mechanism, double grade) {
        if (!(grade >= 0 && grade <= 1)) {
            throw new IllegalArgumentException(mechanism + " is graded from 0 to 1, not " + grade);
        }
        return grade;
    }

    private PatientParameters tightened(PatientParameters patient, double grade) {
        PatientParameters tightened = patient;
        for (Bed bed : tightBeds) {
            double before = tightened.of(BedVariation.TONE_SHIFT, bed);
            tightened = tightened.with(BedVariation.TONE_SHIFT, bed, before + toneShift * grade);
        }
        return tightened;
    }
}
