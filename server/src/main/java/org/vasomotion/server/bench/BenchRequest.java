package org.vasomotion.server.bench;

import org.vasomotion.model.Api;

/// Who is to be simulated.
///
/// @param patient identifier of the catalogue
/// @param seed of all chance at the bed
/// @param protocol begun at once; empty for none
@Api
public record BenchRequest(String patient, long seed, String protocol) {}
