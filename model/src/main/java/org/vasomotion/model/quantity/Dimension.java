package org.vasomotion.model.quantity;

import org.vasomotion.model.Api;

/// The kind of a quantity. Two quantities are comparable only within one dimension.
///
/// These are *kinds* rather than products of base dimensions: a dose rate per body mass (`ug/kg/min`) and a frequency
/// (`/min`) reduce to the same base dimensions in UCUM, yet comparing them is always a mistake at the bedside.
@Api
public enum Dimension {
    RATIO,
    SCORE,
    ACIDITY,
    FREQUENCY,
    TIME,
    LENGTH,
    AREA,
    BODY_MASS,
    TEMPERATURE,
    TEMPERATURE_DIFFERENCE,
    PRESSURE,
    VOLUME,
    VOLUME_PER_BODY_MASS,
    VOLUME_INDEX,
    VOLUME_RATE,
    VOLUME_RATE_PER_BODY_MASS,
    FLOW_INDEX,
    /// Flow through one microvessel; a bedside rate is never compared with it.
    VESSEL_FLOW,
    VISCOSITY,
    VASCULAR_RESISTANCE,
    VASCULAR_RESISTANCE_INDEX,
    SUBSTANCE_CONCENTRATION,
    MASS_CONCENTRATION,
    CELL_CONCENTRATION,
    GAS_CONTENT,
    TENSION_PER_GAS_CONTENT,
    LENGTH_DENSITY,
    LINE_DENSITY,
    VELOCITY,
    FRACTIONAL_RATE,
    DRUG_MASS,
    DRUG_UNITS,
    DRUG_MASS_PER_BODY_MASS,
    DRUG_MASS_RATE,
    DRUG_MASS_RATE_PER_BODY_MASS,
    DRUG_UNIT_RATE,
    DRUG_UNIT_RATE_PER_BODY_MASS
}
