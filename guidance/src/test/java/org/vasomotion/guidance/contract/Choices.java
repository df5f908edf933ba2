package org.vasomotion.guidance.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.ReferenceRange;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;

/// Draws single things. What comes out of a set is sorted first, so that a seed gives the same case on every run.
final class Choices {

    private static final int BOUND_ONCE_IN = 20;

    private Choices() {}

    static <T> List<T> sorted(Collection<T> all) {
        return all.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    static <T> T one(RandomGenerator random, Collection<T> all) {
        List<T> sorted = sorted(all);
        return sorted.get(random.nextInt(sorted.size()));
    }

    /// A value inside the plausible range, about half of the time a usual one, now and then only a bound.
    static Interval value(RandomGenerator random, Measurand measurand) {
        double value = number(random, measurand);
        if (random.nextInt(BOUND_ONCE_IN) > 0) {
            return Interval.exactly(value, measurand.unit());
        }
        Interval possible = measurand.plausible().value();
        double other = number(random, measurand);
        return switch (random.nextInt(3)) {
            case 0 -> Interval.of(value, possible.high(), measurand.unit());
            case 1 -> Interval.of(possible.low(), value, measurand.unit());
            default -> Interval.of(Math.min(value, other), Math.max(value, other), measurand.unit());
        };
    }

    /// A number well inside the plausible range: its ends would not survive a change of units and back.
    static double number(RandomGenerator random, Measurand measurand) {
        if (measurand.kind() instanceof MeasurandKind.Graded graded) {
            return random.nextInt(graded.least(), graded.greatest() + 1);
        }
        Interval possible = measurand.plausible().value();
        double low = possible.low();
        double high = possible.high();
        if (measurand.reference() instanceof ReferenceRange.Known usual && random.nextBoolean()) {
            double spread = usual.range().high() - usual.range().low();
            low = Math.max(low, usual.range().low() - spread);
            high = Math.min(high, usual.range().high() + spread);
        }
        return low + (high - low) * (0.001 + 0.998 * random.nextDouble());
    }

    /// The observation under another identity, revision, value and time of receipt.
    static Observation again(Observation o, EntryId id, int revision, Interval value, Instant receivedAt) {
        return new Observation(
                id,
                revision,
                o.measurand(),
                value,
                o.observedAt(),
                receivedAt,
                o.method(),
                o.site(),
                o.acquisition(),
                o.provenance());
    }

    /// The observation with another value.
    static Observation valued(Observation o, Interval value) {
        return again(o, o.id(), o.revision(), value, o.receivedAt());
    }
}
