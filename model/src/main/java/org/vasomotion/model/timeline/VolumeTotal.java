package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;

/// What went in or came out over a window, summed.
///
/// @param volume in millilitres; wider than one number where a part was charted as a bound
/// @param entries how many recorded entries it sums
/// @param oldestStart when the first of them began, perhaps before the window; [Instant#MAX] if there is none
/// @param latestEnd when the last of them ended or will end; [Instant#MIN] if there is none
@Api
public record VolumeTotal(Interval volume, int entries, Instant oldestStart, Instant latestEnd) {}
