package org.vasomotion.interop.tabular;

import java.util.Iterator;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;

/// What the archive holds about one stay.
///
/// @param stay which
/// @param coverages what the archive states to have recorded completely
/// @param readings in order of the time they became known, then of the time they were true, then of their place in the
///     files; to be run through once
@Api
public record StayReadings(Stay stay, List<Coverage> coverages, Iterator<SourceReading> readings) {

    public StayReadings {
        coverages = List.copyOf(coverages);
    }
}
