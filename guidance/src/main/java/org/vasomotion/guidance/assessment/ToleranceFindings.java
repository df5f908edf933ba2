package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.VENTILATION;
import static org.vasomotion.guidance.assessment.Rows.abnormal;
import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.measured;
import static org.vasomotion.guidance.assessment.Rows.severe;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;

/// What further fluid would harm: veins, lungs, abdomen and the right ventricle.
final class ToleranceFindings {

    private static final Citation EARLY_GOALS =
            Citation.readInSecondary("early goal-directed therapy aimed at 8 to 12 mmHg (12 to 15 when ventilated)");

    private static final Citation LUNG_WATER = Citation.unverified("general knowledge: caution above 10 mL/kg");

    private static final Citation LEAK = Citation.unverified("general knowledge: above 3 points to leak");

    private ToleranceFindings() {}

    static List<FindingRow> rows() {
        return List.of(
                row(
                        "high-central-venous-pressure",
                        "High central venous pressure",
                        measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE),
                        severe(ABOVE, 15, Sources.FLUID_SAFETY),
                        abnormal(ABOVE, 12, EARLY_GOALS)),
                row(
                        "venous-excess",
                        "Venous excess by ultrasound",
                        measured(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE),
                        severe(AT_LEAST, 3, Sources.VENOUS_EXCESS),
                        abnormal(AT_LEAST, 2, Sources.VENOUS_EXCESS)),
                row("new-b-lines", "New B-lines", Signs.B_LINES_CHANGE, severe(ABOVE, 0, Sources.FLUID_SAFETY)),
                row(
                        "new-crackles",
                        "New pulmonary crackles",
                        measured(ClinicalContext.NEW_PULMONARY_CRACKLES),
                        severe(AT_LEAST, 1, Sources.FLUID_SAFETY)),
                row(
                                "falling-oxygen-saturation",
                                "Falling oxygen saturation",
                                Signs.SATURATION_CHANGE,
                                severe(BELOW, -3, Sources.FLUID_SAFETY))
                        .supportedBy(VENTILATION),
                row(
                        "lung-water",
                        "Extravascular lung water",
                        measured(Congestion.EXTRAVASCULAR_LUNG_WATER_INDEX),
                        abnormal(ABOVE, 10, LUNG_WATER)),
                row(
                        "pulmonary-vascular-leak",
                        "Pulmonary vascular leak",
                        measured(Congestion.PULMONARY_VASCULAR_PERMEABILITY_INDEX),
                        abnormal(ABOVE, 3, LEAK)),
                row(
                        "high-intra-abdominal-pressure",
                        "High intra-abdominal pressure",
                        measured(Congestion.INTRA_ABDOMINAL_PRESSURE),
                        abnormal(AT_LEAST, 12, Sources.ABDOMINAL_PRESSURE)),
                row(
                        "dilated-right-ventricle",
                        "Dilated right ventricle",
                        measured(Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO),
                        abnormal(ABOVE, 1, Sources.CARDIAC_BRANCH)),
                row(
                        "fluid-overload",
                        "Fluid overload",
                        indexed("fluid-overload-percentage"),
                        severe(AT_LEAST, 10, Sources.OVERLOAD),
                        abnormal(AT_LEAST, 5, Sources.OVERLOAD)));
    }

    private static FindingRow row(String id, String name, Operand subject, Rows.Cut... cuts) {
        return Rows.row(Domain.TOLERANCE, id, name, subject, cuts);
    }
}
