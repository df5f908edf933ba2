package org.vasomotion.server.bench;

import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;

/// What has happened on a bench so far.
///
/// @param atS on the clock of the patient
/// @param timesS of the signs
/// @param values of each sign at those times, in the unit of the catalogue
/// @param events in order of time
@Api
public record Debrief(double atS, List<Double> timesS, Map<String, List<Double>> values, List<Happened> events) {

    public Debrief {
        timesS = List.copyOf(timesS);
        values = Map.copyOf(values);
        events = List.copyOf(events);
    }

    /// What kind of thing happened.
    @Api
    public enum Kind {
        ORDER,
        ADVICE,
        STEP,
        SAVED,
        DEATH
    }

    /// Something that happened.
    @Api
    public record Happened(double atS, Kind kind, String text) {}
}
