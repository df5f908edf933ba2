package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Short forms of entries. Times are minutes after an arbitrary start.
final class Records {

    private static final Instant START = Instant.parse("2026-03-28T20:00:00Z");
    private static final Provenance NOWHERE = new Provenance("item", "label", "test", 0);

    private Records() {}

    static Instant minute(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    static TimelineView view(long minute, Entry... entries) {
        Timeline timeline = Timeline.of(new PatientId("patient"));
        for (Entry entry : entries) {
            timeline = timeline.with(entry);
        }
        return timeline.asOf(minute(minute), Instant.MAX);
    }

    static Observation observed(String id, long minute, Measurand measurand, double value) {
        return observed(id, minute, measurand, Interval.exactly(value, measurand.unit()));
    }

    static Observation observed(String id, long minute, Measurand measurand, Interval value) {
        return new Observation(
                id(id),
                0,
                measurand,
                value,
                minute(minute),
                minute(minute),
                Method.UNSPECIFIED,
                Site.UNSPECIFIED,
                Acquisition.CHARTED,
                NOWHERE);
    }

    static Administration dose(String id, Drug fluid, double millilitres, Instant start, Instant end) {
        return new Administration.Dose(
                id(id),
                0,
                fluid,
                Quantity.of(millilitres, Unit.MILLILITRE),
                start,
                end,
                end,
                Acquisition.CHARTED,
                NOWHERE);
    }

    static Administration open(String id, Drug drug, double rate, Unit unit, long minute) {
        return new Administration.Infusion(
                id(id),
                0,
                drug,
                Quantity.of(rate, unit),
                minute(minute),
                new Administration.Ending.NextRate(),
                minute(minute),
                Acquisition.CHARTED,
                NOWHERE);
    }

    static Coverage covered(String id, Coverage.Kind kind, long from, long until) {
        return new Coverage(id(id), 0, kind, minute(from), minute(until), minute(from));
    }

    static EntryId id(String id) {
        return new EntryId("test", id);
    }
}
