package org.vasomotion.trials.finding;

import org.vasomotion.model.Api;
import org.vasomotion.trials.analysis.Estimate;

/// One number of a patient, compared between the first arm and another.
///
/// @param label what it is, and when, in words
/// @param unitCode UCUM code
/// @param group all patients, or the identifier of a subgroup
/// @param first in the first arm
/// @param other in the other arm
/// @param means difference of means
/// @param locations Hodges and Lehmann's difference
@Api
public record Compared(
        String label,
        String unitCode,
        String group,
        Summary first,
        Summary other,
        Estimate means,
        Estimate locations) {}
