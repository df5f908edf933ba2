package org.vasomotion.interop.decision;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// A number or rule of a protocol, and who says so.
///
/// @param where the step or part of the protocol it belongs to
/// @param what the number or rule, as English
@Api
public record Constant(String where, String what, Citation citation) {}
