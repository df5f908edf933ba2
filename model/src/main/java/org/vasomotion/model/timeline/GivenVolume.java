package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.quantity.Quantity;

/// The part of an administration that fell into a window, taking it as given evenly.
///
/// @param administration the whole administration
/// @param volume the part inside the window, in millilitres
/// @param end when giving ends, or ended; for a charted rate when the next one takes over or it no longer
///     stands
@Api
public record GivenVolume(Administration administration, Quantity volume, Instant end) {}
