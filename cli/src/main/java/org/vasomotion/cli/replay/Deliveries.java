package org.vasomotion.cli.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// Readings of an archive as a session would have got them.
public final class Deliveries {

    private Deliveries() {}

    private record Known(Instant at, SourceReading reading) implements Comparable<Known> {

        @Override
        public int compareTo(Known other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : reading.identity().compareTo(other.reading.identity());
        }
    }

    /// Readings that became known together are delivered together, in the order of their identity.
    public static List<SessionInput.Delivered> of(List<SourceReading> readings) {
        List<Known> inOrder = new ArrayList<>(readings.size());
        for (SourceReading reading : readings) {
            inOrder.add(new Known(knownAt(reading), reading));
        }
        inOrder.sort(null);
        List<SessionInput.Delivered> deliveries = new ArrayList<>();
        List<SourceReading> together = new ArrayList<>();
        Instant at = Instant.EPOCH;
        for (Known known : inOrder) {
            if (!known.at().equals(at)) {
                deliver(deliveries, at, together);
                at = known.at();
            }
            together.add(known.reading());
        }
        deliver(deliveries, at, together);
        return deliveries;
    }

    private static void deliver(List<SessionInput.Delivered> deliveries, Instant at, List<SourceReading> together) {
        if (!together.isEmpty()) {
            deliveries.add(new SessionInput.Delivered(at, together));
            together.clear();
        }
    }

    /// When a reading can take part: once it is both known and true. Charts are often written ahead of the hour.
    private static Instant knownAt(SourceReading reading) {
        Instant start = instant(reading.start());
        Instant received = instant(reading.received());
        return received.isAfter(start) ? received : start;
    }

    private static Instant instant(SourceTime time) {
        return switch (time) {
            case SourceTime.At at -> at.instant();
            case SourceTime.Missing _, SourceTime.Unreadable _ -> Instant.EPOCH;
        };
    }
}
