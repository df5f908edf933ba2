package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Dimensionless;

/// What a clinician has seen so far: the last value of each measurand, and that before it.
///
/// Values are those of the instruments, in the canonical unit, as the instruments of the virtual ward send
/// them.
final class Seen {

    private final Instant start;
    private final Map<String, Sighting> last = new HashMap<>();
    private final Map<String, Sighting> before = new HashMap<>();

    /// @param start when the patient's clock stands at zero
    Seen(Instant start) {
        this.start = start;
    }

    void take(List<SourceReading> readings) {
        for (SourceReading reading : readings) {
            if (reading.start() instanceof SourceTime.At at && !reading.value().isEmpty()) {
                String measurand = measurand(reading.item());
                note(
                        measurand,
                        new Sighting(Double.parseDouble(reading.value()), Duration.between(start, at.instant())));
            }
        }
    }

    /// A sample that was drawn earlier than what is known already tells nothing new.
    private void note(String measurand, Sighting sighting) {
        @Nullable Sighting known = last.get(measurand);
        if (known == null) {
            last.put(measurand, sighting);
        } else if (sighting.at().compareTo(known.at()) > 0) {
            before.put(measurand, known);
            last.put(measurand, sighting);
        }
    }

    private static String measurand(String item) {
        int bar = item.indexOf('|');
        return bar < 0 ? item : item.substring(0, bar);
    }

    /// The last value not older than `age`, in the unit of the measurand.
    OptionalDouble last(Measurand measurand, Duration now, Duration age) {
        @Nullable Sighting sighting = last.get(measurand.id());
        return sighting == null || now.minus(sighting.at()).compareTo(age) > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sighting.value());
    }

    /// The last value over the one before it; empty where there is none.
    OptionalDouble ratioToBefore(Measurand measurand) {
        @Nullable Sighting now = last.get(measurand.id());
        @Nullable Sighting then = before.get(measurand.id());
        return now == null || then == null || then.value() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(now.value() / then.value());
    }

    /// @param value in the unit of the measurand
    private record Sighting(@Dimensionless double value, Duration at) {}
}
