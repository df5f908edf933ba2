package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A virtual patient who is watched for hours, among others or alone, and what became known of him.
///
/// @param patients his block, as it is at the end
/// @param readings in the order in which they were handed out
record WatchedStay(VirtualPatients patients, int lane, List<SourceReading> readings) {

    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    static final long SEED = 11;
    private static final int STEP_S = 30;

    static PatientParameters ill(double severity) {
        return PatientParameters.reference().with(Parameter.PRESCRIBED_SEVERITY, severity);
    }

    /// @param hours of watching, after an hour of life
    static WatchedStay of(double severity, int hours) {
        return of(severity, hours, BedsidePlan.usual());
    }

    static WatchedStay of(double severity, int hours, BedsidePlan plan) {
        return of(0, 0, severity, hours, plan, _ -> {});
    }

    /// @param before lanes before his
    /// @param company lanes after his
    /// @param treat told of the block before the watching begins
    static WatchedStay of(
            int before, int company, double severity, int hours, BedsidePlan plan, Consumer<VirtualPatients> treat) {
        return of(before, company, severity, hours, plan, treat, _ -> true);
    }

    /// A stay during which only some items are read.
    static WatchedStay of(double severity, int hours, Predicate<MeasuredItem> asked) {
        return of(0, 0, severity, hours, BedsidePlan.usual(), _ -> {}, asked);
    }

    private static WatchedStay of(
            int before,
            int company,
            double severity,
            int hours,
            BedsidePlan plan,
            Consumer<VirtualPatients> treat,
            Predicate<MeasuredItem> asked) {
        List<PatientParameters> all = new ArrayList<>(Collections.nCopies(before, ill(0.2)));
        all.add(ill(severity));
        all.addAll(Collections.nCopies(company, ill(1.0)));
        VirtualPatients patients = new VirtualPatients(all, StandardFormulary.standard());
        patients.advance(3600 / STEP_S, STEP_S);
        treat.accept(patients);
        StandardInstruments instruments =
                StandardInstruments.at(new Bedside(patients, before, 17, new PatientId("v17"), START, SEED), plan);
        List<SourceReading> readings = new ArrayList<>(instruments.look(Duration.ZERO, asked));
        for (int step = 1; step <= hours * 3600 / STEP_S; step++) {
            patients.advance(1, STEP_S);
            readings.addAll(instruments.look(Duration.ofSeconds((long) step * STEP_S), asked));
        }
        return new WatchedStay(patients, before, readings);
    }

    List<SourceReading> of(String item) {
        return readings.stream()
                .filter(reading -> reading.item().equals(item) || reading.item().startsWith(item + "|"))
                .toList();
    }

    List<Double> values(String item) {
        return of(item).stream().map(reading -> Double.valueOf(reading.value())).toList();
    }

    static Duration at(SourceTime time) {
        return Duration.between(START, ((SourceTime.At) time).instant());
    }
}
