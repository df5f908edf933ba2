package org.vasomotion.server.event;

import org.vasomotion.model.Api;

/// Something that listeners are told.
///
/// @param number counted since the service was started
/// @param kind `row`, `recommendation`, `moved`, `left`, `clock`
/// @param data JSON in one line
@Api
public record Event(long number, String kind, String data) {}
