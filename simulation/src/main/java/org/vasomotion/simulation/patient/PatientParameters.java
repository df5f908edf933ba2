package org.vasomotion.simulation.patient;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// One patient's parameters; immutable.
@Api
public final class PatientParameters {

    /// Each in the unit of its [Parameter].
    @Dimensionless
    private final double[] values;

    @Dimensionless
    private final double[] variations;

    private PatientParameters(double[] values, double[] variations) {
        this.values = values;
        this.variations = variations;
    }

    /// A healthy adult of 70 kg, with the couplings that the prototype left out.
    public static PatientParameters reference() {
        double[] values =
                Arrays.stream(Parameter.values()).mapToDouble(Parameter::reference).toArray();
        double[] variations = new double[BedVariation.values().length * Bed.values().length];
        for (BedVariation variation : BedVariation.values()) {
            for (Bed bed : Bed.values()) {
                variations[place(variation, bed)] = variation.usual();
            }
        }
        return new PatientParameters(values, variations);
    }

    /// The same as the prototype ran him: severity prescribed, nothing of what is marked [Origin#NOT_IN_PROTOTYPE].
    ///
    /// The golden numbers of the specification belong to this set, and stay with it when the reference changes.
    public static PatientParameters prototype() {
        return reference()
                .with(Parameter.PRESCRIBED_SEVERITY, 0)
                .with(Parameter.ADHESION_LOADING, 0)
                .with(Parameter.HYPOXIA_ON_ENDOTHELIUM, 0)
                .with(Parameter.STASIS, 0)
                .with(Parameter.DAMAGE_ON_MITOCHONDRIA, 0)
                .with(Parameter.FILLING_SHEDS_GLYCOCALYX, 0)
                .with(Parameter.STORAGE_EFFECT, 0);
    }

    /// The same patient with another value, in the unit of the parameter.
    public PatientParameters with(Parameter parameter, double value) {
        double[] changed = values.clone();
        changed[parameter.ordinal()] = finite(value, parameter);
        return new PatientParameters(changed, variations);
    }

    /// The same patient with one bed different.
    public PatientParameters with(BedVariation variation, Bed bed, double value) {
        double[] changed = variations.clone();
        changed[place(variation, bed)] = finite(value, variation);
        return new PatientParameters(values, changed);
    }

    /// In the unit of the parameter.
    public double of(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    @Dimensionless
    public double of(BedVariation variation, Bed bed) {
        return variations[place(variation, bed)];
    }

    private static double finite(double value, Object of) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(of + " must be a number, not " + value);
        }
        return value;
    }

    private static int place(BedVariation variation, Bed bed) {
        return variation.ordinal() * Bed.values().length + bed.ordinal();
    }
}
