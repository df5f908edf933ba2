package org.vasomotion.trials.outcome;

import org.vasomotion.model.Api;
import org.vasomotion.trials.analysis.Estimate;

/// Who is expected to die within 28 days: means of probabilities. The main estimate of a trial's deaths, as
/// those that are drawn are one draw of many.
///
/// @param first mean probability in the first arm; the interval is that of who took part, of the coefficients
/// and of the level
/// @param other the same of the other arm
/// @param difference of the two; its interval is that of who took part and of the coefficients
/// @param beyondStart the same difference without what the scores before allocation say of it: luck of the
/// allocation, which in a small trial is most of what is seen
/// @param byCoefficients the same difference; its interval is what the coefficients alone leave open
@Api
public record ExpectedDeaths(
        Estimate first, Estimate other, Estimate difference, Estimate beyondStart, Estimate byCoefficients) {}
