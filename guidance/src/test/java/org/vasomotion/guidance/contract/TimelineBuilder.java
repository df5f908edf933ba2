package org.vasomotion.guidance.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// Writes a patient's record line by line: `at(60).observe(...).infuse(...)`.
///
/// Times are minutes after [#ADMISSION]. Values are by an unspecified method and charted, until told otherwise.
@Api
public final class TimelineBuilder {

    /// Five hours before Central Europe's clocks go forward, so that records of some hours cross that night.
    public static final Instant ADMISSION = Instant.parse("2026-03-28T20:00:00Z");

    static final PatientId PATIENT = new PatientId("patient");
    static final Provenance BY_HAND = new Provenance("item", "label", "contract", 0);

    private final List<Entry> entries = new ArrayList<>();
    private Instant now = ADMISSION;
    private Method method = Method.UNSPECIFIED;
    private Site site = Site.UNSPECIFIED;
    private Acquisition acquisition = Acquisition.CHARTED;

    /// An empty record, at admission.
    public static TimelineBuilder patient() {
        return new TimelineBuilder();
    }

    /// What follows happens this many minutes after admission.
    public TimelineBuilder at(long minutes) {
        now = instant(minutes);
        return this;
    }

    /// Values that follow are by this method.
    public TimelineBuilder by(Method used) {
        method = used;
        return this;
    }

    /// Values that follow are taken there.
    public TimelineBuilder from(Site taken) {
        site = taken;
        return this;
    }

    /// What follows is sent as it arises.
    public TimelineBuilder live() {
        acquisition = Acquisition.LIVE;
        return this;
    }

    /// What follows is charted at intervals.
    public TimelineBuilder charted() {
        acquisition = Acquisition.CHARTED;
        return this;
    }

    /// A value in the measurand's canonical unit.
    public TimelineBuilder observe(Measurand measurand, double value) {
        return observe(measurand, Interval.exactly(value, measurand.unit()));
    }

    /// A value that is a bound, in the measurand's canonical unit.
    public TimelineBuilder observe(Measurand measurand, Interval value) {
        return add(new Observation(nextId(), 0, measurand, value, now, now, method, site, acquisition, BY_HAND));
    }

    /// A rate that stands until the next one, or until it is too old.
    public TimelineBuilder infuse(Drug drug, double rate, Unit unit) {
        return infuse(drug, rate, unit, new Ending.NextRate());
    }

    /// A rate with a stated end.
    public TimelineBuilder infuse(Drug drug, double rate, Unit unit, long untilMinutes) {
        return infuse(drug, rate, unit, new Ending.At(instant(untilMinutes)));
    }

    private TimelineBuilder infuse(Drug drug, double rate, Unit unit, Ending ending) {
        return add(new Administration.Infusion(
                nextId(), 0, drug, Quantity.of(rate, unit), now, ending, now, acquisition, BY_HAND));
    }

    /// A volume in millilitres, at once.
    public TimelineBuilder give(Drug fluid, double millilitres) {
        return give(fluid, millilitres, 0);
    }

    /// A volume in millilitres, evenly over some minutes.
    public TimelineBuilder give(Drug fluid, double millilitres, long overMinutes) {
        Instant end = now.plus(Duration.ofMinutes(overMinutes));
        Quantity volume = Quantity.of(millilitres, Unit.MILLILITRE);
        return add(new Administration.Dose(nextId(), 0, fluid, volume, now, end, end, acquisition, BY_HAND));
    }

    /// The source records everything of this kind over this time.
    public TimelineBuilder covered(Coverage.Kind kind, long fromMinutes, long untilMinutes) {
        return add(new Coverage(nextId(), 0, kind, instant(fromMinutes), instant(untilMinutes), now));
    }

    /// Any entry, as it is.
    public TimelineBuilder add(Entry entry) {
        entries.add(entry);
        return this;
    }

    /// A builder that goes on from here and leaves this one as it is.
    public TimelineBuilder copy() {
        TimelineBuilder copy = new TimelineBuilder();
        copy.entries.addAll(entries);
        copy.now = now;
        copy.method = method;
        copy.site = site;
        copy.acquisition = acquisition;
        return copy;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The builder's last time.
    public Instant now() {
        return now;
    }

    /// The record with everything known, seen at the builder's last time.
    public TimelineView view() {
        return view(entries, now);
    }

    static TimelineView view(List<Entry> entries, Instant at) {
        return timeline(entries).asOf(at, Instant.MAX);
    }

    static Timeline timeline(List<Entry> entries) {
        Timeline timeline = Timeline.of(PATIENT);
        for (Entry entry : entries) {
            timeline = timeline.with(entry);
        }
        return timeline;
    }

    private EntryId nextId() {
        return new EntryId("hand", "m" + entries.size());
    }

    private static Instant instant(long minutes) {
        return ADMISSION.plus(Duration.ofMinutes(minutes));
    }
}
