package org.vasomotion.model.quantity;

import static org.vasomotion.model.quantity.Dimension.MASS_CONCENTRATION;
import static org.vasomotion.model.quantity.Dimension.SUBSTANCE_CONCENTRATION;

import org.vasomotion.model.Api;

/// A substance with the molar mass that its laboratory conversion uses.
///
/// Mass and substance concentrations are different dimensions; only the analyte joins them. Molar masses follow from
/// the
/// molecular formula given with each (IUPAC 2021 abridged standard atomic weights: H 1.008, C 12.011, N 14.007, O
/// 15.999, P 30.974,
/// S 32.06, Na 22.990).
@Api
public enum Analyte {
    /// Lactic acid, C3H6O3: laboratories quote the acid, 9.008 mg/dL per mmol/L.
    LACTATE(90.078),
    /// Pyruvic acid, C3H4O3.
    PYRUVATE(88.062),
    /// Creatinine, C4H7N3O.
    CREATININE(113.120),
    /// Bilirubin, C33H36N4O6.
    BILIRUBIN(584.673),
    /// Glucose, C6H12O6.
    GLUCOSE(180.156),
    /// Haemoglobin as monomer (a quarter of the tetramer, one haem): the IFCC convention, 1 mmol/L = 1.6114 g/dL.
    HEMOGLOBIN(16_114);

    private final double gramsPerMole;

    Analyte(double gramsPerMole) {
        this.gramsPerMole = gramsPerMole;
    }

    /// The concentration in `target`, across mass and substance concentration if needed.
    ///
    /// @throws IncompatibleUnitsException if either unit is no concentration
    public Quantity convert(Quantity concentration, Unit target) {
        Dimension from = concentration.dimension();
        Dimension to = target.dimension();
        if (from == to) {
            return concentration.in(target);
        }
        if (from == MASS_CONCENTRATION && to == SUBSTANCE_CONCENTRATION) {
            double gramsPerLitre = concentration.valueIn(Unit.GRAM_PER_LITRE);
            return Quantity.of(gramsPerLitre / gramsPerMole * 1000, Unit.MILLIMOLE_PER_LITRE)
                    .in(target);
        }
        if (from == SUBSTANCE_CONCENTRATION && to == MASS_CONCENTRATION) {
            double millimolesPerLitre = concentration.valueIn(Unit.MILLIMOLE_PER_LITRE);
            return Quantity.of(millimolesPerLitre / 1000 * gramsPerMole, Unit.GRAM_PER_LITRE)
                    .in(target);
        }
        throw new IncompatibleUnitsException(concentration.unit(), target);
    }
}
