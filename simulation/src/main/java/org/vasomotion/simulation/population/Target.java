package org.vasomotion.simulation.population;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// What a trait sets.
@Api
public sealed interface Target {

    /// Name for tables.
    String name();

    /// The patient with the number set.
    PatientParameters set(PatientParameters patient, @Dimensionless double number);

    /// A parameter of the whole patient, in its unit.
    record Whole(Parameter parameter) implements Target {
        @Override
        public String name() {
            return parameter.symbol();
        }

        @Override
        public PatientParameters set(PatientParameters patient, double number) {
            return patient.with(parameter, number);
        }
    }

    /// A variation, the same in these beds.
    record Beds(BedVariation variation, List<Bed> beds) implements Target {

        public Beds {
            beds = List.copyOf(beds);
        }

        @Override
        public String name() {
            return variation + " of " + beds;
        }

        @Override
        public PatientParameters set(PatientParameters patient, double number) {
            PatientParameters varied = patient;
            for (Bed bed : beds) {
                varied = varied.with(variation, bed, number);
            }
            return varied;
        }
    }

    /// Something of the patient's body, from which his weight, surface and size of circulation follow.
    record OfBody(Physique physique) implements Target {
        @Override
        public String name() {
            return physique.words();
        }

        @Override
        public PatientParameters set(PatientParameters patient, double number) {
            return patient;
        }
    }

    /// What happened to the patient before he is looked at.
    record Before(History history) implements Target {
        @Override
        public String name() {
            return history.words();
        }

        @Override
        public PatientParameters set(PatientParameters patient, double number) {
            return patient;
        }
    }
}
