package org.vasomotion.guidance.intake;

import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.Timeline;

/// The verdict on one reading and the record after it.
///
/// @param timeline the record with the entry if it was accepted, else as before; a duplicate known earlier than the
///     entry it repeats takes that entry's place
@Api
public record Reception(Verdict verdict, Timeline timeline) {}
