package org.vasomotion.model.evidence;

import org.vasomotion.model.Api;

/// A value together with who says so.
///
/// @param <T> an immutable value type
@Api
public record Cited<T>(T value, Citation citation) {}
