package org.vasomotion.simulation.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
    private final PriorityQueue<Held> held =
            new PriorityQueue<>(Comparator.comparing(Held::known).thenComparingLong(Held::number));
    private long number;

    Outbox(PatientId patient, Instant start) {
        this.patient = patient;
        this.start = start;
    }

    /// A measurement, true at one time and known at another.
    ///
    /// @param value in the unit of the item
    void measured(String device, MeasuredItem item, @Dimensionless double value, Duration at, Duration known) {
        SourceTime when = SourceTime.at(start.plus(at));
        hold(device, item.code(), value, item.unit(), when, when, known);
    }

    /// A rate from now on, until the next of the same item.
    ///
    /// @param rate in that unit
    void runs(String device, String drug, @Dimensionless double rate, Unit unit, Duration at) {
        hold(device, drug, rate, unit, SourceTime.at(start.plus(at)), OPEN, at);
    }

    private void hold(
            String device,
            String item,
            @Dimensionless double value,
            Unit unit,
            SourceTime from,
            SourceTime until,
            Duration known) {
        number++;
        SourceReading reading = new SourceReading(
                patient,
                new EntryId(device, patient + "-" + number),
                0,
                ReadingStatus.FINAL,
                item,
                text(value),
                unit.code(),
                from,
                until,
                SourceTime.at(start.plus(known)),
                new Provenance(item, "", device, 0));
        held.add(new Held(known, number, reading));
    }

    /// What has become known by now and was not handed out before.
    List<SourceReading> knownBy(Duration now) {
        List<SourceReading> known = new ArrayList<>();
        while (!held.isEmpty() && held.peek().known().compareTo(now) <= 0) {
            known.add(held.remove().reading());
        }
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

    private record Held(Duration known, long number, SourceReading reading) {}
}
