package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Interval;

/// An accepted measurement in the measurand's canonical unit.
///
/// The value is an interval because sources chart bounds as well as numbers ("> 3 s"); an exact one holds one number.
///
/// @param measurand what was measured
/// @param value in the measurand's canonical unit
/// @param observedAt when it was true at the patient
/// @param receivedAt when it became known
/// @param method how it was measured
/// @param site where on the body
/// @param acquisition live or charted
/// @param provenance where it came from
@Api
public record Observation(
        EntryId id,
        int revision,
        Measurand measurand,
        Interval value,
        Instant observedAt,
        Instant receivedAt,
        Method method,
        Site site,
        Acquisition acquisition,
        Provenance provenance)
        implements Entry {

    public Observation {
        Entry.requireRevision(revision);
        if (value.unit() != measurand.unit()) {
            throw new IllegalArgumentException(
                    measurand.id() + " is kept in " + measurand.unit().code() + ", got " + value);
        }
    }

    @Override
    public Instant effectiveAt() {
        return observedAt;
    }
}
