package org.vasomotion.guidance.protocol;

import java.time.Instant;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.model.Api;

/// An edge that was taken.
///
/// @param at when
/// @param from identifier of the step that was left
/// @param edge the edge
/// @param because why it was open
@Api
public record Move(Instant at, String from, Edge edge, Judgement because) {}
