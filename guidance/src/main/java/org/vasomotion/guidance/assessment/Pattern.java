package org.vasomotion.guidance.assessment;

import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// A condition with a name.
///
/// @param id kebab-case identifier
/// @param name English name for people
/// @param condition when it is seen
/// @param citation who describes it
@Api
public record Pattern(String id, String name, Condition condition, Citation citation) {}
