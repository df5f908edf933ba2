package org.vasomotion.simulation.patient;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// One patient's parameters; immutable.
@Api
public final class PatientParameters {

    /// Each in the unit of its [Parameter].
    @Dimensionless
    private final Map<Parameter, Double> values;

    /// Of each variation one number per bed.
    @Dimensionless
    private final Map<BedVariation, double[]> variations;

    private PatientParameters(Map<Parameter, Double> values, Map<BedVariation, double[]> variations) {
        this.values = values;
        this.variations = variations;
    }

    /// A healthy adult of 70 kg, with the structures and couplings that the prototype left out.
    public static PatientParameters reference() {
        return of(Parameter::reference);
    }

    /// The same as the prototype ran him: severity prescribed, nothing of what is marked
    /// [Origin#NOT_IN_PROTOTYPE].
    ///
    /// The golden numbers of the specification belong to this set, and stay with it when the reference changes.
    public static PatientParameters prototype() {
        return of(Parameter::prototype).with(Parameter.PRESCRIBED_SEVERITY, 0);
    }

    private static PatientParameters of(ToDoubleFunction<Parameter> value) {
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, value.applyAsDouble(parameter));
        }
        Map<BedVariation, double[]> variations = new EnumMap<>(BedVariation.class);
        for (BedVariation variation : BedVariation.values()) {
            double[] perBed = new double[Bed.values().length];
            Arrays.fill(perBed, variation.usual());
            variations.put(variation, perBed);
        }
        return new PatientParameters(values, variations);
    }

    /// The same patient with another value, in the unit of the parameter.
    public PatientParameters with(Parameter parameter, double value) {
        Map<Parameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, finite(value, parameter));
        return new PatientParameters(changed, variations);
    }

    /// The same patient with one bed different.
    public PatientParameters with(BedVariation variation, Bed bed, double value) {
        Map<BedVariation, double[]> changed = new EnumMap<>(variations);
        double[] perBed = Objects.requireNonNull(variations.get(variation)).clone();
        perBed[bed.place()] = finite(value, variation);
        changed.put(variation, perBed);
        return new PatientParameters(values, changed);
    }

    /// In the unit of the parameter.
    public double of(Parameter parameter) {
        return Objects.requireNonNull(values.get(parameter));
    }

    @Dimensionless
    public double of(BedVariation variation, Bed bed) {
        return Objects.requireNonNull(variations.get(variation))[bed.place()];
    }

    private static double finite(double value, Object of) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(of + " must be a number, not " + value);
        }
        return value;
    }
}
