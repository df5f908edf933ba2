package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// How long an entry lasts at most, counted from when it became effective.
final class Lasting {

    /// How long a charted rate without a stated end stands. Proposal of this project: charts are kept hourly, and one
    /// missed hour is common.
    private static final Duration CHARTED_RATE = Duration.ofMinutes(135);
    /// How long a pump's reported rate stands without a further message. Proposal of this project.
    private static final Duration LIVE_RATE = Duration.ofMinutes(15);

    private Lasting() {}

    static Duration of(Entry entry) {
        return Duration.between(entry.effectiveAt(), end(entry));
    }

    /// When an entry ends at the latest.
    static Instant end(Entry entry) {
        return switch (entry) {
            case Dose dose -> dose.end();
            case Infusion infusion ->
                switch (infusion.ending()) {
                    case Ending.At end -> end.instant();
                    case Ending.NextRate _ -> infusion.start().plus(ofOpenRate(infusion));
                };
            case Observation _, Coverage _, Retraction _ -> entry.effectiveAt();
        };
    }

    /// Whether another entry may end this one.
    static boolean isOpen(Administration given) {
        return given instanceof Infusion infusion && infusion.ending() instanceof Ending.NextRate;
    }

    /// Whether an entry ends an open rate that it follows.
    static boolean takesOver(Entry next, Administration open) {
        return next instanceof Infusion infusion && infusion.drug().equals(open.drug());
    }

    /// How long the rate stands when its source states no end.
    static Duration ofOpenRate(Infusion infusion) {
        return infusion.acquisition() == Acquisition.LIVE ? LIVE_RATE : CHARTED_RATE;
    }

    /// The earliest start of anything of this series that may still last at `time`.
    static Instant earliestStart(Series<Administration> series, Instant time) {
        return Duration.between(Instant.MIN, time).compareTo(series.reach()) < 0
                ? Instant.MIN
                : time.minus(series.reach());
    }
}
