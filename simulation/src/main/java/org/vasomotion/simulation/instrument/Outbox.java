package org.vasomotion.simulation.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;

/// Holds readings from when they were true until they are known, and hands them out in order of receipt.
final class Outbox {

    /// More than any instrument shows; takes what binary numbers add behind it.
    private static final MathContext DIGITS = new MathContext(9);

    private static final SourceTime OPEN = new SourceTime.Missing();

    private final PatientId patient;
    private final Instant start;
    private final String beforeNumber;

    /// In order of receipt; most are known at once and go to the end.
    private final List<Held> held = new ArrayList<>();

    private long number;

    /// What somebody reads.
    private Predicate<MeasuredItem> asked = _ -> true;

    /// Readings of one look mostly share their times.
    private Duration last = Duration.ZERO;

    private SourceTime timeOfLast;

    Outbox(PatientId patient, Instant start) {
        this.patient = patient;
        this.start = start;
        this.beforeNumber = patient + "-";
        this.timeOfLast = SourceTime.at(start);
    }

    /// From now on nobody reads anything else.
    void asking(Predicate<MeasuredItem> items) {
        asked = items;
    }

    /// Whether anybody reads these values: else they need not be measured.
    boolean isAsked(MeasuredItem item) {
        return asked.test(item);
    }

    /// A measurement, true at one time and known at another. Nothing if nobody reads it.
    ///
    /// @param value in the unit of the item
    void measured(String device, MeasuredItem item, @Dimensionless double value, Duration at, Duration known) {
        if (!isAsked(item)) {
            return;
        }
        SourceReading reading = measurement(device, item, next(device), value, at, known);
        put(new Held(known, () -> reading));
    }

    /// A measurement whose value is worked out when it is handed out.
    ///
    /// @param value in the unit of the item
    void measured(String device, MeasuredItem item, DoubleSupplier value, Duration at, Duration known) {
        EntryId id = next(device);
        put(new Held(known, () -> measurement(device, item, id, value.getAsDouble(), at, known)));
    }

    /// A rate from now on, until the next of the same item.
    ///
    /// @param rate in that unit
    void runs(String device, String drug, @Dimensionless double rate, Unit unit, Duration at) {
        SourceReading reading = reading(device, drug, next(device), rate, unit, time(at), OPEN, at);
        put(new Held(at, () -> reading));
    }

    private EntryId next(String device) {
        number++;
        return new EntryId(device, beforeNumber + number);
    }

    private SourceReading measurement(
            String device, MeasuredItem item, EntryId id, @Dimensionless double value, Duration at, Duration known) {
        SourceTime when = time(at);
        return reading(device, item.code(), id, value, item.unit(), when, when, known);
    }

    private SourceReading reading(
            String device,
            String item,
            EntryId id,
            @Dimensionless double value,
            Unit unit,
            SourceTime from,
            SourceTime until,
            Duration known) {
        return new SourceReading(
                patient,
                id,
                0,
                ReadingStatus.FINAL,
                item,
                text(value),
                unit.code(),
                from,
                until,
                time(known),
                new Provenance(item, "", device, 0));
    }

    private SourceTime time(Duration after) {
        if (!after.equals(last)) {
            last = after;
            timeOfLast = SourceTime.at(start.plus(after));
        }
        return timeOfLast;
    }

    /// Behind all that are known no later.
    private void put(Held next) {
        int place = held.size();
        while (place > 0 && held.get(place - 1).known().compareTo(next.known()) > 0) {
            place--;
        }
        held.add(place, next);
    }

    /// What has become known by now and was not handed out before.
    List<SourceReading> knownBy(Duration now) {
        List<SourceReading> known = new ArrayList<>();
        for (Held next : held) {
            if (next.known().compareTo(now) > 0) {
                break;
            }
            known.add(next.reading().get());
        }
        held.subList(0, known.size()).clear();
        return known;
    }

    /// What is short in binary numbers' shortest form is that number; nine digits would not change it.
    private static String text(@Dimensionless double value) {
        String shortest = Double.toString(value);
        if (shortest.length() <= DIGITS.getPrecision() && shortest.indexOf('E') < 0 && value != 0) {
            return shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private record Held(Duration known, Supplier<SourceReading> reading) {}
}
