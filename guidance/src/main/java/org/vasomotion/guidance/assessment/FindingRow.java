package org.vasomotion.guidance.assessment;

import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.GradingScale;

/// What is graded, and by which thresholds.
///
/// @param id kebab-case identifier
/// @param name English name for people
/// @param domain the one domain it speaks about
/// @param subject the graded value
/// @param scale gives 0 for normal, 1 for abnormal, 2 for severe, see [Grade]
@Api
public record FindingRow(String id, String name, Domain domain, Operand subject, GradingScale scale) {}
