package org.vasomotion.trials.run;

import org.vasomotion.model.Api;

/// How many candidates of a cohort came how far.
///
/// @param candidates who were looked at until enough were included
/// @param notResuscitable mean pressure below 40 mmHg after the run-in
/// @param notEligible did not fit the study
/// @param notAlike not chosen where patients are chosen to be like those who were studied
/// @param included who went through it
@Api
public record Flow(String cohort, int candidates, int notResuscitable, int notEligible, int notAlike, int included) {}
