package org.vasomotion.guidance.contract;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.model.Api;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;

/// A patient at one moment, with some of what limits look at and some of it missing.
@Api
public final class RandomSituation {

    private RandomSituation() {}

    /// A situation of this seed.
    public static Situation of(Seeded seeded) {
        TimelineBuilder patient = TimelineBuilder.patient()
                .covered(Coverage.Kind.FLUID_INPUT, 0, 600)
                .covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 600)
                .at(60);
        List<Runnable> facts = new ArrayList<>();
        facts.add(() -> patient.observe(PatientProperties.BODY_WEIGHT, seeded.between(40, 170)));
        facts.add(() -> patient.observe(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, seeded.between(40, 110)));
        facts.add(() -> patient.observe(MacroHemodynamics.HEART_RATE, seeded.between(60, 150)));
        facts.add(() -> patient.observe(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, seeded.between(2, 22)));
        facts.add(() -> patient.observe(Metabolism.HEMOGLOBIN, seeded.between(5, 13)));
        facts.add(() -> patient.observe(ClinicalContext.NEW_PULMONARY_CRACKLES, seeded.below(2)));
        facts.add(() -> patient.give(Fluids.SODIUM_CHLORIDE_0_9, 500.0 * (1 + seeded.below(12))));
        facts.add(() -> patient.infuse(
                Vasopressors.NOREPINEPHRINE, seeded.between(0.01, 3), Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE));
        facts.stream().filter(_ -> seeded.below(4) > 0).forEach(Runnable::run);
        return StandardAssessment.all().assess(patient.at(65).view());
    }
}
