package org.vasomotion.guidance.safety;

import org.vasomotion.model.Api;

/// What a limit changed.
///
/// @param limit identifier of the limit
/// @param tier whose limit it is
/// @param verdict reduced or withheld
@Api
public record Ruling(String limit, SafetyLimit.Tier tier, Verdict verdict) {}
