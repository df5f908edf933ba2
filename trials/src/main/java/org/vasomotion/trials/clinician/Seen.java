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

/// What a clinician has seen so far: the last value of each measurand, and that before it.
///
/// Values are those of the instruments, in the canonical unit, as the instruments of the virtual ward send
/// them.
final class Seen {

    private final Instant start;
    private final Map<String, Sightings> ofMeasurand = new HashMap<>();

    /// The same, under the codes under which instruments send.
    private final Map<String, Sightings> ofItem = new HashMap<>();

    /// @param start when the patient's clock stands at zero
    Seen(Instant start) {
        this.start = start;
    }

    void take(List<SourceReading> readings) {
        for (SourceReading reading : readings) {
            if (reading.start() instanceof SourceTime.At at && !reading.value().isEmpty()) {
                sightings(reading.item()).note(reading.value(), at.instant());
            }
        }
    }

    private Sightings sightings(String item) {
        @Nullable Sightings known = ofItem.get(item);
        if (known == null) {
            known = ofMeasurand.computeIfAbsent(measurand(item), _ -> new Sightings());
            ofItem.put(item, known);
        }
        return known;
    }

    private static String measurand(String item) {
        int bar = item.indexOf('|');
        return bar < 0 ? item : item.substring(0, bar);
    }

    /// The last value not older than `age`, in the unit of the measurand.
    OptionalDouble last(Measurand measurand, Duration now, Duration age) {
        @Nullable Sightings sightings = ofMeasurand.get(measurand.id());
        return sightings == null
                        || now.minus(Duration.between(start, sightings.lastAt)).compareTo(age) > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(sightings.last));
    }

    /// The last value over the one before it; empty where there is none.
    OptionalDouble ratioToBefore(Measurand measurand) {
        @Nullable Sightings sightings = ofMeasurand.get(measurand.id());
        if (sightings == null || sightings.before.isEmpty()) {
            return OptionalDouble.empty();
        }
        double then = Double.parseDouble(sightings.before);
        return then == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(sightings.last) / then);
    }

    /// What was seen of one measurand, as it was written: most numbers are never asked for.
    private static final class Sightings {

        private String last = "";
        private Instant lastAt = Instant.MIN;

        /// Empty if there was none.
        private String before = "";

        /// A sample that was drawn earlier than what is known already tells nothing new.
        void note(String value, Instant at) {
            if (at.isAfter(lastAt)) {
                before = last;
                last = value;
                lastAt = at;
            }
        }
    }
}
