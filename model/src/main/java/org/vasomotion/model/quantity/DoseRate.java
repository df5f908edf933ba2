package org.vasomotion.model.quantity;

import org.vasomotion.model.Api;

/// The drug-rate family: the same infusion as mass or units, per minute or hour, per patient or per kilogram, or as a
/// pump's volume.
///
/// Going between a patient's rate and a rate per kilogram needs the body mass; going from the pump's volume rate needs
/// the
/// concentration of the bag. Neither has a default: without them the result is unknown, and it is the caller who must
/// say so.
@Api
public final class DoseRate {

    private DoseRate() {}

    /// The rate in `target`, using the body mass when exactly one side is per kilogram.
    ///
    /// @param bodyMass of [Dimension#BODY_MASS], above zero
    /// @throws IncompatibleUnitsException if a conversion of this family does not exist
    public static Quantity convert(Quantity rate, Unit target, Quantity bodyMass) {
        if (rate.dimension() == target.dimension()) {
            return rate.in(target);
        }
        double kilograms = bodyMass.valueIn(Unit.KILOGRAM);
        if (!(kilograms > 0)) {
            throw new IllegalArgumentException("body mass must be above zero, got " + bodyMass);
        }
        for (Family family : Family.values()) {
            if (rate.dimension() == family.whole.dimension() && target.dimension() == family.perKilogram.dimension()) {
                return Quantity.of(rate.valueIn(family.whole) / kilograms, family.perKilogram)
                        .in(target);
            }
            if (rate.dimension() == family.perKilogram.dimension() && target.dimension() == family.whole.dimension()) {
                return Quantity.of(rate.valueIn(family.perKilogram) * kilograms, family.whole)
                        .in(target);
            }
        }
        throw new IncompatibleUnitsException(rate.unit(), target);
    }

    /// Whether this unit states a dose or rate per kilogram of body mass.
    public static boolean isPerBodyMass(Unit unit) {
        for (Family family : Family.values()) {
            if (unit.dimension() == family.perKilogram.dimension()) {
                return true;
            }
        }
        return false;
    }

    /// The drug rate of a pump running at `volumeRate` from a bag of `concentration`.
    ///
    /// @throws IncompatibleUnitsException if the arguments are no volume rate and mass concentration
    public static Quantity ofPump(Quantity volumeRate, Quantity concentration) {
        double millilitresPerMinute = volumeRate.valueIn(Unit.MILLILITRE_PER_MINUTE);
        double microgramsPerMillilitre = concentration.valueIn(Unit.MICROGRAM_PER_MILLILITRE);
        return Quantity.of(millilitresPerMinute * microgramsPerMillilitre, Unit.MICROGRAM_PER_MINUTE);
    }

    /// A rate for the whole patient and the same rate per kilogram, in units whose ratio is the body mass alone.
    private enum Family {
        MASS(Unit.MICROGRAM_PER_MINUTE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
        UNITS(Unit.INTERNATIONAL_UNIT_PER_MINUTE, Unit.INTERNATIONAL_UNIT_PER_KILOGRAM_PER_MINUTE),
        VOLUME(Unit.MILLILITRE_PER_HOUR, Unit.MILLILITRE_PER_KILOGRAM_PER_HOUR),
        BOLUS_MASS(Unit.MICROGRAM_OF_DRUG, Unit.MICROGRAM_PER_KILOGRAM),
        BOLUS_VOLUME(Unit.MILLILITRE, Unit.MILLILITRE_PER_KILOGRAM);

        private final Unit whole;
        private final Unit perKilogram;

        Family(Unit whole, Unit perKilogram) {
            this.whole = whole;
            this.perKilogram = perKilogram;
        }
    }
}
