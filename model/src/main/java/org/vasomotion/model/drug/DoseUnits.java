package org.vasomotion.model.drug;

import org.vasomotion.model.quantity.Unit;

/// The families of units in which sources state the same dose.
final class DoseUnits {

    private DoseUnits() {}

    /// Rates of mass, whole and per kilogram, per minute and per hour, and amounts.
    static Unit[] ofMass() {
        return new Unit[] {
            Unit.NANOGRAM_PER_MINUTE,
            Unit.MICROGRAM_PER_MINUTE,
            Unit.MICROGRAM_PER_HOUR,
            Unit.MILLIGRAM_PER_MINUTE,
            Unit.MILLIGRAM_PER_HOUR,
            Unit.GRAM_PER_HOUR,
            Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE,
            Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
            Unit.MICROGRAM_PER_KILOGRAM_PER_HOUR,
            Unit.MILLIGRAM_PER_KILOGRAM_PER_MINUTE,
            Unit.MILLIGRAM_PER_KILOGRAM_PER_HOUR,
            Unit.NANOGRAM_OF_DRUG,
            Unit.MICROGRAM_OF_DRUG,
            Unit.MILLIGRAM_OF_DRUG,
            Unit.GRAM_OF_DRUG,
            Unit.MICROGRAM_PER_KILOGRAM,
            Unit.MILLIGRAM_PER_KILOGRAM
        };
    }

    /// Rates and amounts of international units.
    static Unit[] ofInternationalUnits() {
        return new Unit[] {
            Unit.INTERNATIONAL_UNIT_PER_MINUTE,
            Unit.INTERNATIONAL_UNIT_PER_HOUR,
            Unit.INTERNATIONAL_UNIT_PER_KILOGRAM_PER_MINUTE,
            Unit.INTERNATIONAL_UNIT_PER_KILOGRAM_PER_HOUR,
            Unit.INTERNATIONAL_UNIT
        };
    }

    /// Rates and amounts of fluid. Not per kilogram: the fluid balance counts volumes, and a row that
    /// accepted what the balance cannot count would lose it without a trace.
    static Unit[] ofVolume() {
        return new Unit[] {
            Unit.MILLILITRE_PER_HOUR, Unit.MILLILITRE_PER_MINUTE, Unit.LITRE_PER_MINUTE, Unit.MILLILITRE, Unit.LITRE
        };
    }
}
