package org.vasomotion.benchmarks;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.vasomotion.benchmarks.TierOnePatient.Bolus;
import org.vasomotion.model.observation.Acquisition;

/// A patient as FHIR R4 resources.
final class TierOneFhir {

    private static final String LOINC = "http://loinc.org";
    private static final String LOCAL = "urn:vasomotion";

    private final TierOnePatient patient;

    private TierOneFhir(TierOnePatient patient) {
        this.patient = patient;
    }

    /// The person, observations and administrations.
    static List<Resource> of(TierOnePatient patient) {
        return new TierOneFhir(patient).resources();
    }

    private List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        Patient person = new Patient();
        person.setId(patient.id());
        resources.add(person);
        patient.capillaryRefillTimes()
                .forEach(reading -> resources.add(observation(LOINC, "44963-7", reading.age(), reading.acquisition())
                        .setValue(quantity(reading.value(), "s"))));
        patient.arterialPressures().forEach(pressure -> {
            Observation panel = observation(LOINC, "85354-9", pressure.age(), pressure.acquisition());
            panel.addComponent().setCode(concept(LOINC, "8480-6")).setValue(quantity(pressure.systolic(), "mm[Hg]"));
            panel.addComponent().setCode(concept(LOINC, "8462-4")).setValue(quantity(pressure.diastolic(), "mm[Hg]"));
            resources.add(panel);
        });
        patient.legRaises()
                .forEach(reading -> resources.add(observation(
                                LOCAL, "passive-leg-raise-cardiac-output-change", reading.age(), reading.acquisition())
                        .setValue(quantity(reading.value(), "%"))));
        patient.boluses().forEach(bolus -> resources.add(administration(bolus)));
        return resources;
    }

    private Observation observation(String system, String code, Duration age, Acquisition acquisition) {
        Observation observation = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(concept(system, code))
                .setSubject(reference("Patient/" + patient.id()))
                .setEffective(before(age));
        if (acquisition == Acquisition.LIVE) {
            observation.setDevice(reference("Device/monitor"));
        }
        return observation;
    }

    private MedicationAdministration administration(Bolus bolus) {
        MedicationAdministration administration = new MedicationAdministration();
        administration
                .setStatus(MedicationAdministrationStatus.COMPLETED)
                .setMedication(concept(LOCAL, "balanced-crystalloid"))
                .setSubject(reference("Patient/" + patient.id()))
                .setEffective(new Period()
                        .setStartElement(before(bolus.age().plus(Bolus.LENGTH)))
                        .setEndElement(before(bolus.age())))
                .getDosage()
                .setDose(quantity(bolus.millilitres(), "mL"));
        return administration;
    }

    /// To the millisecond: CQL compares times of unequal precision to null, and so would lose values just at a limit.
    private DateTimeType before(Duration age) {
        DateTimeType time = new DateTimeType(patient.before(age).toString());
        time.setPrecision(TemporalPrecisionEnum.MILLI);
        return time;
    }

    private static Reference reference(String target) {
        return new Reference(target);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    private static Quantity quantity(double value, String unit) {
        return new Quantity()
                .setValue(value)
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }
}
