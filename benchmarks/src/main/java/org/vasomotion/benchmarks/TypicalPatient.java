package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.measurand.Ventilation;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// A septic-shock patient as charted over a day: hourly vitals, gases and lactate every four hours, norepinephrine,
/// fluids and urine every hour. Deterministic.
final class TypicalPatient {

    static final Instant ADMITTED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Provenance NOWHERE = new Provenance("", "", "benchmark", 0);

    private Timeline record = Timeline.of(new PatientId("typical"));
    private int entries;

    private TypicalPatient() {}

    /// The record after `hours`.
    static Timeline after(int hours) {
        TypicalPatient patient = new TypicalPatient();
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            patient.record = patient.record.with(
                    new Coverage(patient.nextId(), 0, kind, ADMITTED, ADMITTED.plus(Duration.ofDays(30)), ADMITTED));
        }
        patient.record = patient.record.with(patient.observe(PatientProperties.BODY_WEIGHT, 78, ADMITTED));
        patient.record = patient.record.with(patient.observe(PatientProperties.BODY_HEIGHT, 174, ADMITTED));
        for (int hour = 0; hour < hours; hour++) {
            patient.hour(ADMITTED.plus(Duration.ofHours(hour)), hour);
        }
        return patient.record;
    }

    /// One new value of each vital sign, to be added to the record one at a time.
    static List<Observation> nextVitals(Instant at) {
        TypicalPatient patient = new TypicalPatient();
        patient.entries = 1_000_000;
        return patient.vitals(at, 1);
    }

    private void hour(Instant at, int hour) {
        vitals(at, hour).forEach(vital -> record = record.with(vital));
        if (hour % 4 == 0) {
            gases(at, hour);
        }
        infuse(Vasopressors.NOREPINEPHRINE, 0.2 + 0.05 * Math.sin(hour), at);
        record = record.with(new Administration.Dose(
                nextId(),
                0,
                Fluids.BALANCED_CRYSTALLOID,
                Quantity.of(120, Unit.MILLILITRE),
                at,
                at.plus(Duration.ofMinutes(60)),
                at,
                Acquisition.CHARTED,
                NOWHERE));
        record = record.with(observe(FluidVolumes.URINE_VOLUME, 40 + hour % 7, at));
    }

    private List<Observation> vitals(Instant at, int hour) {
        List<Observation> vitals = new ArrayList<>();
        vitals.add(observe(MacroHemodynamics.HEART_RATE, 95 + hour % 10, at));
        vitals.add(observe(MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE, 105 + hour % 12, at));
        vitals.add(observe(MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE, 52 + hour % 6, at));
        vitals.add(observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, 68 + hour % 8, at));
        vitals.add(observe(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, 9 + hour % 3, at));
        vitals.add(observe(MacroHemodynamics.CARDIAC_OUTPUT, 5.5, at));
        vitals.add(observe(Ventilation.PERIPHERAL_OXYGEN_SATURATION, 96, at));
        vitals.add(observe(Ventilation.INSPIRED_OXYGEN_FRACTION, 50, at));
        vitals.add(observe(PeripheralSigns.CAPILLARY_REFILL_TIME, 4.2, at));
        vitals.add(observe(PeripheralSigns.CORE_TEMPERATURE, 38.1, at));
        return vitals;
    }

    private void gases(Instant at, int hour) {
        record = record.with(observe(Metabolism.LACTATE, 4 - hour * 0.05, at));
        record = record.with(observe(Metabolism.HEMOGLOBIN, 9.5, at));
        record = record.with(observe(BloodGases.ARTERIAL_OXYGEN_TENSION, 82, at));
        record = record.with(observe(BloodGases.ARTERIAL_OXYGEN_SATURATION, 95, at));
        record = record.with(observe(BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, 38, at));
        record = record.with(observe(BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 45, at));
        record = record.with(observe(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION, 71, at));
        record = record.with(observe(BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION, 38, at));
        record = record.with(observe(OrganFunction.CREATININE, 1.6, at));
        record = record.with(observe(OrganFunction.BILIRUBIN, 1.1, at));
        record = record.with(observe(OrganFunction.PLATELET_COUNT, 140, at));
        record = record.with(observe(OrganFunction.GLASGOW_COMA_SCALE, 13, at));
    }

    private void infuse(Drug drug, double microgramsPerKilogramPerMinute, Instant at) {
        record = record.with(new Administration.Infusion(
                nextId(),
                0,
                drug,
                Quantity.of(microgramsPerKilogramPerMinute, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                at,
                new Ending.NextRate(),
                at,
                Acquisition.CHARTED,
                NOWHERE));
    }

    private Observation observe(Measurand measurand, double value, Instant at) {
        return new Observation(
                nextId(),
                0,
                measurand,
                Interval.exactly(value, measurand.unit()),
                at,
                at,
                measurand.methods().contains(Method.ARTERIAL_LINE) ? Method.ARTERIAL_LINE : Method.UNSPECIFIED,
                Site.UNSPECIFIED,
                Acquisition.CHARTED,
                NOWHERE);
    }

    private EntryId nextId() {
        entries++;
        return new EntryId("benchmark", Integer.toString(entries));
    }
}
