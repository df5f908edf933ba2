package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;

/// Where the venous sample comes from, and the measurands taken from it.
///
/// @param word as part of a name
/// @param capitalised as the first word of a name
record VenousBlood(
        String word,
        String capitalised,
        Measurand saturation,
        Measurand oxygenTension,
        Measurand carbonDioxideTension,
        Measurand acidity) {

    static final VenousBlood CENTRAL = new VenousBlood(
            "central",
            "Central",
            BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION,
            BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION,
            BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION,
            BloodGases.CENTRAL_VENOUS_PH);

    static final VenousBlood MIXED = new VenousBlood(
            "mixed",
            "Mixed",
            BloodGases.MIXED_VENOUS_OXYGEN_SATURATION,
            BloodGases.MIXED_VENOUS_OXYGEN_TENSION,
            BloodGases.MIXED_VENOUS_CARBON_DIOXIDE_TENSION,
            BloodGases.MIXED_VENOUS_PH);
}
