package org.vasomotion.guidance.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.timeline.Timeline;

/// Takes readings of one source into a patient's record.
///
/// Stateless: what is a repetition is decided from the record itself, so that the same readings in any order give the
/// same record and the same account.
@Api
public final class Intake {

    private final SourceProfile profile;
    private final EntryMaker maker;

    public Intake(SourceProfile profile) {
        this.profile = profile;
        this.maker = new EntryMaker(profile);
    }

    /// Judges one reading against the record and the stay it claims to belong to.
    ///
    /// What was put aside is not remembered: delivered again, it is put aside and counted again.
    public Reception receive(Timeline record, StayPeriod stay, SourceReading reading) {
        return switch (judge(stay, reading)) {
            case Step.Stopped<Entry> stopped ->
                new Reception(
                        new Verdict.Quarantined(
                                reading, stopped.why().reason(), stopped.why().detail()),
                        record);
            case Step.Passed<Entry> passed -> enter(record, reading, passed.value());
        };
    }

    private Step<Entry> judge(StayPeriod stay, SourceReading reading) {
        return switch (reading.status()) {
            case ENTERED_IN_ERROR -> retraction(reading);
            case FINAL, PRELIMINARY, CORRECTED -> times(reading).then(times -> entry(times, stay, reading));
        };
    }

    /// Both ways of repetition leave the earlier receipt in the record, see [Timeline#with(Entry)].
    private static Reception enter(Timeline record, SourceReading reading, Entry entry) {
        if (record.holds(entry)) {
            return new Reception(new Verdict.Duplicate(reading, entry.id()), record.with(entry));
        }
        if (entry instanceof Observation observation) {
            Optional<Observation> same = record.sameSample(observation);
            if (same.isPresent()) {
                return new Reception(new Verdict.Duplicate(reading, same.get().id()), record.with(observation));
            }
        }
        return new Reception(new Verdict.Accepted(entry), record.with(entry));
    }

    /// A message is withdrawn whatever else is wrong with it: all that counts is since when that is known.
    private static Step<Entry> retraction(SourceReading reading) {
        Instant start = reading.start() instanceof SourceTime.At at ? at.instant() : Instant.MAX;
        Step<Instant> received = reading.received() instanceof SourceTime.Missing
                ? instant(reading.start(), "time")
                : instant(reading.received(), "time of receipt");
        return received.then(known -> Step.pass(new Retraction(
                reading.identity(),
                reading.revision(),
                start.equals(Instant.MAX) ? known : start,
                known,
                "entered in error")));
    }

    private Step<Entry> entry(Times times, StayPeriod stay, SourceReading reading) {
        return timely(times.start(), times, stay)
                .then(_ -> maker.make(reading, times))
                .then(made -> timely(made.effectiveAt(), times, stay).then(_ -> Step.pass(made)));
    }

    /// Asked of the start and, where something collected counts from its end, of the end.
    private Step<Instant> timely(Instant effective, Times times, StayPeriod stay) {
        if (Duration.between(times.received(), effective).compareTo(profile.clockTolerance()) > 0) {
            return Step.stop(
                    QuarantineReason.TIME_IN_FUTURE, effective + " is after it was received, " + times.received());
        }
        if (effective.isBefore(stay.from())) {
            return Step.stop(QuarantineReason.BEFORE_ADMISSION, effective + " is before " + stay.from());
        }
        if (effective.isAfter(stay.until())) {
            return Step.stop(QuarantineReason.AFTER_DISCHARGE, effective + " is after " + stay.until());
        }
        return Step.pass(effective);
    }

    private static Step<Times> times(SourceReading reading) {
        return instant(reading.start(), "time")
                .then(start -> received(reading, start)
                        .then(received -> end(reading, start).then(end -> Step.pass(new Times(start, end, received)))));
    }

    /// A source that keeps no second time is taken to have known a value when it was true.
    private static Step<Instant> received(SourceReading reading, Instant start) {
        return reading.received() instanceof SourceTime.Missing
                ? Step.pass(start)
                : instant(reading.received(), "time of receipt");
    }

    private static Step<Instant> end(SourceReading reading, Instant start) {
        if (reading.end() instanceof SourceTime.Missing) {
            return Step.pass(Instant.MAX);
        }
        return instant(reading.end(), "end")
                .then(end -> end.isBefore(start)
                        ? Step.stop(QuarantineReason.ENDS_BEFORE_START, end + " is before " + start)
                        : Step.pass(end));
    }

    private static Step<Instant> instant(SourceTime time, String what) {
        return switch (time) {
            case SourceTime.At at -> Step.pass(at.instant());
            case SourceTime.Missing _ -> Step.stop(QuarantineReason.NO_TIME, "no " + what);
            case SourceTime.Unreadable unreadable ->
                Step.stop(
                        QuarantineReason.UNREADABLE_TIME,
                        what + " \"" + unreadable.text() + "\": " + unreadable.reason());
        };
    }

    /// The readable times of a reading; `end` is [Instant#MAX] for something that still runs.
    record Times(Instant start, Instant end, Instant received) {}
}
