package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.ResponsivenessTests;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// A patient as our own record.
final class TierOneTimeline {

    private static final Provenance NOWHERE = new Provenance("", "", "benchmark", 0);

    private final TierOnePatient patient;
    private Timeline record;
    private int entries;

    private TierOneTimeline(TierOnePatient patient) {
        this.patient = patient;
        record = Timeline.of(new PatientId(patient.id()));
    }

    /// Everything was known when it was true.
    static Timeline of(TierOnePatient patient) {
        TierOneTimeline made = new TierOneTimeline(patient);
        patient.capillaryRefillTimes()
                .forEach(reading -> made.observe(
                        PeripheralSigns.CAPILLARY_REFILL_TIME,
                        Method.EXAMINATION,
                        reading.value(),
                        reading.age(),
                        reading.acquisition()));
        patient.arterialPressures().forEach(made::observe);
        patient.legRaises()
                .forEach(reading -> made.observe(
                        ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
                        Method.ECHOCARDIOGRAPHY,
                        reading.value(),
                        reading.age(),
                        reading.acquisition()));
        patient.boluses().forEach(made::give);
        return made.record;
    }

    private void observe(TierOnePatient.Pressure pressure) {
        observe(
                MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE,
                Method.ARTERIAL_LINE,
                pressure.systolic(),
                pressure.age(),
                pressure.acquisition());
        observe(
                MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE,
                Method.ARTERIAL_LINE,
                pressure.diastolic(),
                pressure.age(),
                pressure.acquisition());
    }

    private void observe(Measurand measurand, Method method, double value, Duration age, Acquisition acquisition) {
        Instant at = patient.before(age);
        record = record.with(new Observation(
                nextId(),
                0,
                measurand,
                Interval.exactly(value, measurand.unit()),
                at,
                at,
                method,
                Site.UNSPECIFIED,
                acquisition,
                NOWHERE));
    }

    private void give(TierOnePatient.Bolus bolus) {
        Instant end = patient.before(bolus.age());
        record = record.with(new Administration.Dose(
                nextId(),
                0,
                Fluids.BALANCED_CRYSTALLOID,
                Quantity.of(bolus.millilitres(), Unit.MILLILITRE),
                end.minus(TierOnePatient.Bolus.LENGTH),
                end,
                end,
                Acquisition.CHARTED,
                NOWHERE));
    }

    private EntryId nextId() {
        entries++;
        return new EntryId("benchmark", Integer.toString(entries));
    }
}
